package casebook.seed;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a scalar without quotes means in the editorial documents: the JSON schema of YAML
 * 1.2, in which a date or a {@code no} stays text.
 */
final class PlainScalar {

	private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9]\\d*)");

	private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

	private PlainScalar() {
	}

	/** The value that a plain scalar stands for. */
	static @Nullable Object value(String text) {
		return switch (text) {
			case "", "~", "null", "Null", "NULL" -> null;
			case "true" -> true;
			case "false" -> false;
			default -> INTEGER.matcher(text).matches() ? new BigInteger(text)
					: DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
		};
	}

}
