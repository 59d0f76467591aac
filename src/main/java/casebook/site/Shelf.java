package casebook.site;

/**
 * Where the pages of the reference shelf are, for those that link to them. Whether the
 * collection has what such a page shows, the one who links knows.
 */
public final class Shelf {

	/** The entrance. */
	public static final String PATH = "/reference";

	/** Every facet and code. */
	public static final String CODEBOOK = "/codebook";

	/** The types of the main scheme. */
	public static final String TYPES = "/types";

	/** The arguments. */
	public static final String ARGUMENTS = "/arguments";

	/** The terms of the field. */
	public static final String CONCEPTS = "/concepts";

	/** The works cited. */
	public static final String SOURCES = "/sources";

	/** How the collection is made. */
	public static final String ABOUT = "/about";

	/** A case with its codings hidden, to be coded. */
	public static final String EXERCISE = "/exercise";

	/** The answers of a class, compared. */
	public static final String CLASS = EXERCISE + "/class";

	private Shelf() {
	}

	/** The place of a facet in the codebook. */
	public static String facet(String facet) {
		return CODEBOOK + "#" + facetId(facet);
	}

	/** The place of a code in the codebook. */
	public static String code(String facet, String code) {
		return CODEBOOK + "#" + codeId(facet, code);
	}

	/** The identity of the place of a facet in the codebook. */
	public static String facetId(String facet) {
		return "facet-" + facet;
	}

	/** The identity of the place of a code in the codebook. */
	public static String codeId(String facet, String code) {
		return "code-" + facet + "-" + code;
	}

	/** The page of a type. */
	public static String type(String code) {
		return TYPES + "/" + code;
	}

	/** The page of a term. */
	public static String concept(String slug) {
		return CONCEPTS + "/" + slug;
	}

	/** The page of a source. */
	public static String source(String key) {
		return SOURCES + "/" + key;
	}

	/** The page of a figure. */
	public static String figure(String id) {
		return "/figures/" + id;
	}

	/** The page of an argument. */
	public static String argument(String slug) {
		return ARGUMENTS + "/" + slug;
	}

}
