package casebook.seed;

import java.util.regex.Pattern;

import casebook.catalog.EdtfDate;
import org.jspecify.annotations.Nullable;

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
	ISO3("[A-Z]{3}", "an ISO 3166-1 alpha-3 code: three capital letters"),

	/** What a state that no longer exists is called in ISO 3166-3. */
	ISO4("[A-Z]{4}", "an ISO 3166-3 code: four capital letters"),

	/** The number of a state in the Correlates of War project. */
	COW("[1-9][0-9]{0,2}", "a number of the Correlates of War project: one to three digits"),

	/** An item of Wikidata. */
	WIKIDATA("Q[1-9][0-9]*", "an item of Wikidata: Q and a number"),

	/** Where readers write to. */
	CONTACT("[^\\s@:/?#]+@[^\\s@:/?#]+\\.[^\\s@:/?#.]+|https://[^\\s/?#]+\\S*",
			"an e-mail address or the address of a page that begins with https://"),

	/** An organisation in the Research Organization Registry. */
	ROR("https://ror\\.org/0[0-9a-hj-km-np-tv-z]{6}[0-9]{2}",
			"an address of the Research Organization Registry: https://ror.org/ and nine small letters and digits,"
					+ " the first a 0");

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
	 * The text of a key, which must have this form; null where the key is missing.
	 * @throws FaultFound naming the form
	 */
	@Nullable String checkIfAny(SeedNode owner, String key) {
		return owner.find(key).map(this::check).orElse(null);
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
