package casebook.browse;

/**
 * A reference to a source at the place that rests on it.
 *
 * @param number the number of the source in the list of sources
 * @param href the entry in that list
 * @param label the source in short: "Bae 2024"
 * @param reference the source in full words, for a note that stands alone
 * @param locator where in the source, in short; empty where that is not known
 */
record GroundedNote(int number, String href, String label, String reference, String locator) {

	/** The locator as it follows the label; empty for none. */
	public String where() {
		return this.locator.isEmpty() ? "" : ", " + this.locator;
	}

}
