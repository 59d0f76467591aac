package casebook.export;

import java.util.List;
import java.util.Map;

import casebook.search.RefusedParameter;

import org.springframework.util.MultiValueMap;

/** A parameter that switches something on. */
final class Flag {

	private static final Map<String, Boolean> ALLOWED = Map.of("1", true, "0", false);

	private Flag() {
	}

	/**
	 * Reads a flag.
	 * @param parameters the parameters of a request
	 * @param name the name of the flag
	 * @return whether it is 1; false when it is absent
	 * @throws RefusedParameter if it is anything but 1 or 0
	 */
	static boolean read(MultiValueMap<String, String> parameters, String name) {
		String text = parameters.getFirst(name);
		if (text == null || text.isBlank()) {
			return false;
		}
		Boolean flag = ALLOWED.get(text);
		if (flag == null) {
			throw RefusedParameter.value(name, text, List.of("1", "0"));
		}
		return flag;
	}

}
