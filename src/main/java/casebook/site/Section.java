package casebook.site;

/** The entries of the navigation, and pages that stand under none of them. */
public enum Section {

	/** The home page. */
	HOME,

	/** Lists of cases; under "Cases". */
	LISTS,

	/** The page of a case; under "Cases". */
	CASES,

	/** Cases on sheets of paper; under "Cases". */
	BRIEFS,

	/** Cases side by side; under "Compare". */
	COMPARISON,

	/** Lenses over a selection, precedents; under "Explore". */
	LENSES,

	/** Files, releases and what changed between them; under "Data". */
	DATA,
	/** The description of the API; under no entry. */
	API,
	/**
	 * What stands beside the cases: actors, concepts, sources, how the collection is
	 * made.
	 */
	REFERENCE,

	/** Errors and everything else. */
	NONE

}
