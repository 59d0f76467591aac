package casebook.export;

/**
 * A column of a sheet.
 *
 * @param name the name in the first row
 * @param width how wide it is, in characters
 * @param wrapped whether long text runs on in a further line
 */
record SheetColumn(String name, int width, boolean wrapped) {

	/** A column of short values. */
	static SheetColumn of(String name, int width) {
		return new SheetColumn(name, width, false);
	}

	/** A column of text. */
	static SheetColumn text(String name, int width) {
		return new SheetColumn(name, width, true);
	}

}
