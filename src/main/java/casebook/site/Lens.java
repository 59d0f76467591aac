package casebook.site;

/**
 * The pages that show a selection as something else than a list. The list links to them,
 * and they to each other.
 */
public enum Lens {

	/** Two facets crossed. */
	MATRIX("/explore/matrix", "Matrix"),

	/** Periods and events along the years. */
	TIMELINE("/explore/timeline", "Timeline"),

	/** Combinations of conditions with and without an outcome. */
	TRUTH_TABLE("/explore/truth-table", "Truth table"),

	/** What led to what. */
	LINEAGE("/explore/lineage", "Lineage"),

	/** Where the states of the cases are. */
	REGIONS("/explore/regions", "Regions");

	private final String path;

	private final String label;

	Lens(String path, String label) {
		this.path = path;
		this.label = label;
	}

	/** Where it is. */
	public String path() {
		return this.path;
	}

	/** What people read. */
	public String label() {
		return this.label;
	}

}
