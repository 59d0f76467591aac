package casebook.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import casebook.browse.Words;
import casebook.catalog.Mark;
import casebook.catalog.Terms;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * How many codings of an edition there are on which basis, and how sure they are.
 *
 * @param confidences how sure a coding may be, in order
 * @param rows the bases
 * @param codings how many codings there are, in words
 */
record Grounds(List<String> confidences, List<Row> rows, String codings) {

	static Grounds of(Snapshot snapshot) {
		Map<Mark, Integer> marks = new HashMap<>();
		snapshot.lines().forEach((line) -> line.marks().forEach((mark) -> marks.merge(mark, 1, Integer::sum)));
		Terms terms = snapshot.vocabulary().terms();
		List<Row> rows = terms.bases()
			.stream()
			.map((basis) -> new Row(basis.label(), basis.definition(),
					terms.confidences().stream().map((sure) -> number(marks, basis.key(), sure)).toList(),
					number(marks, basis.key(), null)))
			.toList();
		return new Grounds(terms.confidences(), rows,
				Words.counted(marks.values().stream().mapToInt(Integer::intValue).sum(), "coding"));
	}

	private static String number(Map<Mark, Integer> marks, String basis, @Nullable String confidence) {
		List<Integer> counts = new ArrayList<>();
		marks.forEach((mark, count) -> {
			if (mark.basis().equals(basis) && (confidence == null || mark.confidence().equals(confidence))) {
				counts.add(count);
			}
		});
		return Words.number(counts.stream().mapToInt(Integer::intValue).sum());
	}

	/**
	 * A basis.
	 *
	 * @param label the basis
	 * @param definition what it means, or null
	 * @param byConfidence how many codings there are of each confidence, in order
	 * @param all how many there are
	 */
	record Row(String label, @Nullable String definition, List<String> byConfidence, String all) {
	}

}
