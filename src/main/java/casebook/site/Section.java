package casebook.site;

/** The entries of the navigation, and pages that stand under none of them. */
public enum Section {

	/** The home page. */
	HOME,

	/** Lists of cases; under "Cases". */
	LISTS,

	/** The page of a case; under "Cases". */
	CASES,

	/** Cases side by side; under "Compare". */
	COMPARISON,

	/** Lenses over a selection, precedents; under "Explore". */
	LENSES,

	/** Errors and everything else. */
	NONE

}
