package casebook.reference;

import java.util.Arrays;
import java.util.Optional;

/**
 * The course of a series, as an arrow shows it. The words stand beside the arrow always.
 */
enum Direction {

	/** It grows. */
	RISING("rising", "M3 25 L37 7", "37,7 26.500,8.300 30.600,15.200"),

	/** It grows less than before. */
	RISING_SLOWER("rising-slower", "M3 25 C12 13 22 11 38 10", "38,10 28.300,5.900 28.700,14.600"),

	/** It falls. */
	FALLING("falling", "M3 7 L37 25", "37,25 26.500,23.700 30.600,16.800"),

	/** No fall was seen; whether it grows or stays is not said. */
	NOT_FALLING("not-falling", "M3 16 L38 16", "");

	private final String key;

	private final String line;

	private final String head;

	Direction(String key, String line, String head) {
		this.key = key;
		this.line = line;
		this.head = head;
	}

	/** The direction with a key; empty where there is none. */
	static Optional<Direction> of(String key) {
		return Arrays.stream(values()).filter((direction) -> direction.key.equals(key)).findFirst();
	}

	/** The class of its drawing. */
	public String style() {
		return this.key;
	}

	/** The stroke, as an SVG path in a field of 40 by 32. */
	public String line() {
		return this.line;
	}

	/** The corners of the point; empty for none. */
	public String head() {
		return this.head;
	}

}
