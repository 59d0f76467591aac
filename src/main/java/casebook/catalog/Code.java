package casebook.catalog;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One value of a coded or derived facet.
 *
 * @param key the key in files and URLs, unique within the facet
 * @param label what people read
 * @param shortLabel a second, short sign (Bae's numerals), or null
 * @param definition when the code applies, or null
 * @param phrase how the code reads inside a sentence, or null where the label does
 * @param from the first year, for a facet derived from years; null where it is open
 * @param to the last year, for a facet derived from years; null where it is open
 * @param retired whether the vocabulary no longer has it and only older cases keep it
 */
public record Code(String key, String label, @Nullable String shortLabel, @Nullable String definition,
		@Nullable String phrase, @Nullable Integer from, @Nullable Integer to, boolean retired) {

	/**
	 * How the code reads inside a sentence: its phrase, or its label with a small first
	 * letter.
	 */
	public String inSentence() {
		return (this.phrase != null) ? this.phrase
				: this.label.substring(0, 1).toLowerCase(Locale.ROOT) + this.label.substring(1);
	}

	/** Whether a year lies within the code's bounds. */
	public boolean spans(int year) {
		return (this.from == null || year >= this.from) && (this.to == null || year <= this.to);
	}

}
