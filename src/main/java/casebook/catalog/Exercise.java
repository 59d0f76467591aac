package casebook.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What learners code, and which cases are not set because what is shown of them tells the
 * answer.
 *
 * @param facets the keys of the facets that are asked; empty where there is no exercise
 * @param tells words that give the answer in a facet away
 * @param leaveOut the slugs of cases that are never set
 * @param first the slug of the case that a newcomer gets; null where that is not declared
 */
public record Exercise(List<String> facets, List<Tell> tells, List<String> leaveOut, @Nullable String first) {

	/** No exercise. */
	public static final Exercise NONE = new Exercise(List.of(), List.of(), List.of(), null);

	/** Keeps its own copies. */
	public Exercise {
		facets = List.copyOf(facets);
		tells = List.copyOf(tells);
		leaveOut = List.copyOf(leaveOut);
	}

	/** Whether learners are asked anything. */
	public boolean isDeclared() {
		return !this.facets.isEmpty();
	}

	/**
	 * The first word that gives an answer away in what learners read of a case before
	 * they answer: its title and its course up to the outcome.
	 */
	public Optional<Told> told(CaseRecord record) {
		return told(Stream
			.of(record.title(), record.narrative().background(), record.narrative().whatHappened(),
					record.narrative().outcome())
			.collect(Collectors.joining("\n")));
	}

	/** The first word that gives an answer away in a text. */
	public Optional<Told> told(String text) {
		return this.tells.stream()
			.flatMap((tell) -> tell.words()
				.stream()
				.filter((word) -> Tell.pattern(word).matcher(text).find())
				.map((word) -> new Told(tell.facet(), word)))
			.findFirst();
	}

	/**
	 * Words that give the answer in a facet away. They are looked for as whole words
	 * whatever their case, parted by spaces or hyphens; a star at the end stands for any
	 * ending.
	 *
	 * @param facet the key of the facet
	 * @param words the words and phrases
	 */
	public record Tell(String facet, List<String> words) {

		private static final String BETWEEN = "[\\s\\u00a0\\u2010\\u2011-]+";

		/** Keeps its own copy. */
		public Tell {
			words = List.copyOf(words);
		}

		private static Pattern pattern(String word) {
			boolean open = word.endsWith("*");
			String text = Arrays.stream((open ? word.substring(0, word.length() - 1) : word).split("\\s+"))
				.map(Pattern::quote)
				.collect(Collectors.joining(BETWEEN));
			return Pattern.compile("(?<![\\p{L}\\p{N}])" + text + (open ? "" : "(?![\\p{L}\\p{N}])"),
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		}

	}

	/**
	 * A word that was found.
	 *
	 * @param facet the key of the facet whose answer it gives away
	 * @param word the word as it was declared
	 */
	public record Told(String facet, String word) {
	}

}
