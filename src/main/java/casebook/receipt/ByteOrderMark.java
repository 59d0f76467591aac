package casebook.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import casebook.search.RefusedParameter;

import org.springframework.util.MultiValueMap;

/** The byte order mark in front of a CSV, by which Excel tells UTF-8. */
public final class ByteOrderMark {

	/** The parameter that asks for it. */
	public static final String PARAMETER = "bom";

	private static final Map<String, Boolean> ALLOWED = Map.of("1", true, "0", false);

	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private ByteOrderMark() {
	}

	/**
	 * Whether it is asked for.
	 * @param parameters the parameters of a request
	 * @return whether {@value #PARAMETER} is 1; false when it is absent
	 * @throws RefusedParameter if it is anything but 1 or 0
	 */
	public static boolean isAsked(MultiValueMap<String, String> parameters) {
		String text = parameters.getFirst(PARAMETER);
		if (text == null || text.isBlank()) {
			return false;
		}
		Boolean asked = ALLOWED.get(text);
		if (asked == null) {
			throw RefusedParameter.value(PARAMETER, text, List.of("1", "0"));
		}
		return asked;
	}

	/** Writes it. */
	public static void writeTo(OutputStream out) throws IOException {
		out.write(MARK);
	}

}
