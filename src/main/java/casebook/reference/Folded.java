package casebook.reference;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared on the shelf. */
final class Folded {

	private Folded() {
	}

	/** Small letters and digits without accents, one space between words. */
	static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

}
