package casebook.brief;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import casebook.browse.CaseInEdition;
import casebook.browse.Words;
import casebook.catalog.CaseRecord;
import casebook.catalog.Citation;
import casebook.catalog.Source;
import org.jspecify.annotations.Nullable;

/**
 * The sources to begin with: the key documents of a case, then those that most of its
 * record rests on.
 *
 * @param sources at most five of them
 * @param omitted that there are more; empty where there are none
 */
record KeySources(List<Entry> sources, String omitted) {

	private static final int MOST = 5;

	/** Keeps its own copy. */
	KeySources {
		sources = List.copyOf(sources);
	}

	static KeySources of(CaseInEdition caseStudy) {
		List<String> keys = keys(caseStudy.record());
		return new KeySources(
				keys.stream()
					.limit(MOST)
					.flatMap((key) -> caseStudy.snapshot().source(key).stream())
					.map(Entry::of)
					.toList(),
				(keys.size() > MOST)
						? MOST + " of " + Words.counted(keys.size(), "source") + " that the record rests on." : "");
	}

	/**
	 * All sources of a case, the key documents first, then by how often it cites them.
	 */
	private static List<String> keys(CaseRecord record) {
		Map<String, Integer> citations = new LinkedHashMap<>();
		record.citations().map(Citation::source).forEach((key) -> citations.merge(key, 1, Integer::sum));
		return Stream
			.concat(record.keyDocuments().stream(),
					citations.entrySet()
						.stream()
						.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
						.map(Map.Entry::getKey))
			.distinct()
			.toList();
	}

	/**
	 * A source.
	 *
	 * @param reference the work in one line
	 * @param container the journal, book or site that it is part of; empty for none
	 * @param href where it can be read, or null
	 */
	record Entry(String reference, String container, @Nullable String href) {

		private static Entry of(Source source) {
			return new Entry(source.reference(), source.fields().getOrDefault("container-title", ""), source.link());
		}

	}

}
