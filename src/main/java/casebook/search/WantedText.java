package casebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart: phrases in quotes, words not wanted, and the other
 * words. Whatever is malformed is read as plain words; nothing is an error. Only the
 * first {@value #MOST_WORDS} words count.
 *
 * @param words the plain words, in order, stop words left out unless there is nothing
 * else
 * @param phrases the phrases in quotes
 * @param unwanted words and phrases that must not occur
 * @param unfinished whether the last word may still be growing
 */
record WantedText(List<String> words, List<String> phrases, List<String> unwanted, boolean unfinished) {

	/** How many words of a text count. */
	static final int MOST_WORDS = 24;

	private static final int MOST_CHARACTERS = 400;

	private static final Pattern PIECE = Pattern.compile("(-?)\"([^\"]*)\"|(\\S+)");

	private static final Set<String> STOP = Set.of("a", "an", "and", "are", "as", "at", "be", "been", "but", "by",
			"can", "case", "cases", "could", "did", "do", "does", "during", "example", "examples", "find", "for",
			"from", "get", "had", "has", "have", "how", "i", "in", "into", "is", "it", "its", "me", "my", "of", "on",
			"or", "our", "s", "show", "that", "the", "their", "them", "there", "they", "this", "to", "under", "was",
			"we", "were", "what", "when", "where", "which", "who", "why", "will", "with", "would", "you");

	static WantedText parse(String text) {
		String bounded = (text.length() > MOST_CHARACTERS) ? text.substring(0, MOST_CHARACTERS) : text;
		List<String> words = new ArrayList<>();
		List<String> phrases = new ArrayList<>();
		List<String> unwanted = new ArrayList<>();
		Matcher pieces = PIECE.matcher(bounded);
		for (int i = 0; i < MOST_WORDS && pieces.find(); i++) {
			String phrase = pieces.group(2);
			String word = pieces.group(3);
			if (phrase != null) {
				(pieces.group(1).isEmpty() ? phrases : unwanted).add(phrase);
			}
			else if (word.length() > 1 && word.startsWith("-") && Character.isLetterOrDigit(word.charAt(1))) {
				unwanted.add(word.substring(1));
			}
			else {
				words.add(word);
			}
		}
		boolean unfinished = !words.isEmpty() && !bounded.isEmpty()
				&& !Character.isWhitespace(bounded.charAt(bounded.length() - 1))
				&& Character.isLetterOrDigit(bounded.charAt(bounded.length() - 1));
		return new WantedText(words, phrases, unwanted, unfinished);
	}

	/** Whether a word says too little to be looked for. */
	static boolean isStopWord(String word) {
		return STOP.contains(word);
	}

}
