package casebook.seed;

import java.util.regex.Pattern;

import casebook.catalog.EdtfDate;

/** The forms that keys and dates must have. */
enum Forms {

	/** The key of a case, an actor, a source or a concept. */
	SLUG("[a-z0-9-]+", "a slug: small letters, digits and hyphens"),

	/** The key of a facet, which is also a URL parameter and a column. */
	FACET("[a-z0-9_]+", "the key of a facet: small letters, digits and underscores"),

	/** The key of a code or a term, which is also the value of a URL parameter. */
	CODE("(?!na$)[a-z0-9][a-z0-9._-]*",
			"a code: small letters, digits, dots, underscores and hyphens, beginning with a letter or digit, and not 'na',"
					+ " which means that a dimension does not apply"),

	/** The key of a state. */
	ISO3("[A-Z]{3}", "an ISO 3166-1 alpha-3 code: three capital letters");

	private final Pattern pattern;

	private final String words;

	Forms(String pattern, String words) {
		this.pattern = Pattern.compile(pattern);
		this.words = words;
	}

	/**
	 * The text of a place, which must have this form.
	 * @throws FaultFound naming the form
	 */
	String check(SeedNode node) {
		String text = node.text();
		if (!this.pattern.matcher(text).matches()) {
			throw node.fault("'" + text + "' is not " + this.words);
		}
		return text;
	}

	/**
	 * The text of a place, which must be a date in EDTF.
	 * @throws FaultFound naming the forms of a date
	 */
	static String date(SeedNode node) {
		String text = node.text();
		try {
			EdtfDate.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw node.fault(String.valueOf(ex.getMessage()));
		}
		return text;
	}

}
