package casebook.site;

/** The entries of the navigation, and pages that stand under none of them. */
public enum Section {

	/** The home page. */
	HOME,

	/** Lists and cases. */
	CASES,

	/** Errors and everything else. */
	NONE

}
