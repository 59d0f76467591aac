package casebook.search;

/**
 * A value of a facet.
 *
 * @param key the key in URLs
 * @param label what people read
 * @param inSentence how it reads inside the sentence of a selection
 */
public record AxisValue(String key, String label, String inSentence) {

	/** Whether it says that there is no value: "not coded" or "does not apply". */
	public boolean isGap() {
		return this.key.equals(Axis.NOT_CODED) || this.key.equals(Axis.DOES_NOT_APPLY);
	}

}
