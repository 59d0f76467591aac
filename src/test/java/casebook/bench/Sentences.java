package casebook.bench;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.CaseRecord;

/**
 * All sentences that stand in one part of the real cases, to be put together anew: a
 * drawn text is as long as a real one, and its words are as frequent.
 */
final class Sentences {

	private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

	private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])\\s+(?=[A-Z])");

	private final Function<CaseRecord, String> part;

	private final List<String> all;

	Sentences(List<CaseRecord> cases, Function<CaseRecord, String> part) {
		this.part = part;
		this.all = cases.stream().map(part).flatMap(Sentences::split).toList();
	}

	/**
	 * A text with the paragraphs of a case's own; about half of its sentences stay, so
	 * that the text still fits the codings to some degree.
	 */
	String like(CaseRecord model, Random random) {
		return PARAGRAPH.splitAsStream(this.part.apply(model))
			.map((paragraph) -> split(paragraph).map((sentence) -> random.nextBoolean() ? sentence : any(random))
				.collect(Collectors.joining(" ")))
			.collect(Collectors.joining("\n\n"));
	}

	private String any(Random random) {
		return this.all.get(random.nextInt(this.all.size()));
	}

	private static Stream<String> split(String text) {
		return SENTENCE.splitAsStream(text).map(String::strip).filter((sentence) -> !sentence.isEmpty());
	}

}
