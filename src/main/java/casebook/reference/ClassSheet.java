package casebook.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.Nearest;
import casebook.search.AxisValue;
import casebook.search.Snapshot;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * The answers of a class as they are pasted: a line of names of columns, then a line for
 * each learner and case. Columns are parted by commas or by tabs, several values in a
 * field by semicolons; where the first line has semicolons alone, as spreadsheets of many
 * countries write them, these part the columns, and commas the values.
 */
final class ClassSheet {

	/** The most characters of a sheet. */
	static final int LONGEST = 200_000;

	/** The most lines of answers. */
	static final int MOST_ANSWERS = 2000;

	/** The most learners. */
	static final int MOST_LEARNERS = 300;

	private static final String LEARNER = "learner";

	private static final String CASE = "case";

	private static final int FAULTS = 20;

	private final Snapshot snapshot;

	private final List<ExerciseFacet> facets;

	private final String usualCase;

	private final char parted;

	private final Map<String, Integer> columns = new LinkedHashMap<>();

	private final Map<String, Long> answered = new HashMap<>();

	private final List<ClassAnswer> answers = new ArrayList<>();

	private final List<String> faults = new ArrayList<>();

	private long line = 1;

	/** Lines below names that mean nothing would only be wrong in the same way. */
	private boolean readable = true;

	private ClassSheet(Snapshot snapshot, List<ExerciseFacet> facets, String usualCase, char parted) {
		this.snapshot = snapshot;
		this.facets = facets;
		this.usualCase = usualCase;
		this.parted = parted;
	}

	private static char parted(String text) {
		String head = text.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		return (head.indexOf('\t') >= 0) ? '\t' : (head.indexOf(',') < 0 && head.indexOf(';') >= 0) ? ';' : ',';
	}

	/**
	 * Reads a sheet to its end and remembers every fault.
	 * @param facets the facets that learners code
	 * @param usualCase the case of lines that name none; empty for none
	 * @param text what was pasted
	 */
	static ClassSheet read(Snapshot snapshot, List<ExerciseFacet> facets, String usualCase, String text) {
		ClassSheet sheet = new ClassSheet(snapshot, facets, usualCase, parted(text));
		try (CsvReader<CsvRecord> records = CsvReader.builder()
			.fieldSeparator(sheet.parted)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(text)) {
			records.forEach(sheet::take);
		}
		catch (CsvParseException ex) {
			sheet.faults.add("Line " + sheet.line + " or the next: a quotation mark stands where none can.");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		sheet.checkSize();
		return sheet;
	}

	/** The answers. */
	List<ClassAnswer> answers() {
		return List.copyOf(this.answers);
	}

	/** What is wrong, line by line; empty where nothing is. */
	List<String> faults() {
		return (this.faults.size() <= FAULTS) ? List.copyOf(this.faults)
				: Stream
					.concat(this.faults.stream().limit(FAULTS),
							Stream.of("And " + (this.faults.size() - FAULTS) + " more faults."))
					.toList();
	}

	/** The learners, in the order in which they come first. */
	List<String> learners() {
		return this.answers.stream().map(ClassAnswer::learner).distinct().toList();
	}

	private void checkSize() {
		if (this.columns.isEmpty() && this.faults.isEmpty()) {
			this.faults.add("There is nothing to read: paste a line of column names, and a line for each answer.");
		}
		else if (this.answers.isEmpty() && this.faults.isEmpty()) {
			this.faults.add("There is no answer below the line of column names.");
		}
		if (this.answers.size() > MOST_ANSWERS) {
			this.faults.add(0, "There are " + this.answers.size() + " answers; at most " + MOST_ANSWERS
					+ " are compared at once.");
		}
		if (learners().size() > MOST_LEARNERS) {
			this.faults.add(0, "There are " + learners().size() + " learners; at most " + MOST_LEARNERS
					+ " are compared at once.");
		}
	}

	private void take(CsvRecord row) {
		this.line = row.getStartingLineNumber();
		if (this.columns.isEmpty()) {
			head(row);
		}
		else if (this.readable && row.getFields().stream().anyMatch((field) -> !field.isBlank())) {
			answer(row);
		}
	}

	private void head(CsvRecord row) {
		for (String field : row.getFields()) {
			String name = field.replace("\ufeff", "").strip();
			Optional<String> column = column(name);
			if (column.isEmpty()) {
				this.faults.add("Line " + this.line + ": there is no column '" + name + "'. Allowed: " + LEARNER + ", "
						+ CASE + ", " + keys() + ".");
			}
			else if (this.columns.containsKey(column.get())) {
				this.faults.add("Line " + this.line + ": the column '" + name + "' stands twice.");
			}
			int at = this.columns.size();
			this.columns.putIfAbsent(column.filter((known) -> !this.columns.containsKey(known)).orElse("?" + at), at);
		}
		if (!this.columns.containsKey(LEARNER)) {
			this.faults.add("Line " + this.line + ": the column '" + LEARNER + "' is missing.");
		}
		if (this.facets.stream().noneMatch((facet) -> this.columns.containsKey(facet.key()))) {
			this.faults.add("Line " + this.line + ": there is no column with answers. Allowed: " + keys() + ".");
		}
		this.readable = this.faults.isEmpty();
	}

	private Optional<String> column(String name) {
		if (name.equalsIgnoreCase(LEARNER) || name.equalsIgnoreCase(CASE)) {
			return Optional.of(name.toLowerCase(Locale.ROOT));
		}
		return this.facets.stream()
			.filter((facet) -> facet.key().equalsIgnoreCase(name) || facet.facet().label().equalsIgnoreCase(name))
			.map(ExerciseFacet::key)
			.findFirst();
	}

	private String keys() {
		return this.facets.stream().map(ExerciseFacet::key).collect(Collectors.joining(", "));
	}

	private void answer(CsvRecord row) {
		String at = "Line " + row.getStartingLineNumber() + ": ";
		if (row.getFieldCount() > this.columns.size()) {
			this.faults
				.add(at + "has " + row.getFieldCount() + " fields, and there are " + this.columns.size() + " columns.");
			return;
		}
		String learner = field(row, LEARNER);
		if (learner.isEmpty()) {
			this.faults.add(at + "the learner is missing.");
		}
		String given = field(row, CASE).isEmpty() ? this.usualCase : field(row, CASE);
		String slug = this.snapshot.currentSlug(given);
		if (this.snapshot.line(slug).isEmpty()) {
			this.faults.add(at + (given.isEmpty() ? "the case is missing." : noCase(given)));
		}
		Long earlier = this.answered.putIfAbsent(learner + "\n" + slug, row.getStartingLineNumber());
		if (earlier != null) {
			this.faults.add(at + "'" + learner + "' answers the case '" + slug + "' a second time, after line "
					+ earlier + ".");
		}
		Map<String, Set<String>> values = new HashMap<>();
		this.facets.forEach((facet) -> values(facet, field(row, facet.key()), at)
			.ifPresent((chosen) -> values.put(facet.key(), chosen)));
		this.answers.add(new ClassAnswer(row.getStartingLineNumber(), learner, slug, values));
	}

	private String noCase(String given) {
		List<String> nearest = Nearest.to(given, this.snapshot.slugs(), 3);
		return "there is no case '" + given + "'."
				+ (nearest.isEmpty() ? "" : " Nearest: " + String.join(", ", nearest) + ".");
	}

	private Optional<Set<String>> values(ExerciseFacet facet, String field, String at) {
		Set<String> values = new LinkedHashSet<>();
		for (String text : field.split((this.parted == ';') ? "," : ";", -1)) {
			if (!text.isBlank()) {
				facet.value(text.strip())
					.map(AxisValue::key)
					.ifPresentOrElse(values::add, () -> this.faults
						.add(at + "'" + text.strip() + "' is not a value of " + facet.key() + ". Allowed: "
								+ facet.values().stream().map(AxisValue::key).collect(Collectors.joining(", ")) + "."));
			}
		}
		if (values.size() > 1 && !facet.facet().multiple()) {
			this.faults.add(at + facet.key() + " has one value only, not " + values.size() + ".");
		}
		return values.isEmpty() ? Optional.empty() : Optional.of(values);
	}

	private String field(CsvRecord row, String column) {
		Integer at = this.columns.get(column);
		return (at == null || at >= row.getFieldCount()) ? "" : row.getField(at).strip();
	}

}
