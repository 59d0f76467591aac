package casebook.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import casebook.site.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * In which year which database shows a turn: a line for each database along the same
 * years. What it draws, the statements beside it say in words.
 *
 * @param years the years along the drawing
 * @param rows the databases
 * @param words what is drawn, in words
 */
record TurnsDrawing(List<TimeScale.Tick> years, List<Row> rows, String words) {

	/** So many years stand before the first turn and behind the last. */
	private static final int AROUND = 2;

	/** Draws the turns; null where no statement names a database and a year. */
	static @Nullable TurnsDrawing of(List<SeriesPage.Said> statements) {
		Map<String, List<Integer>> turns = new LinkedHashMap<>();
		statements.forEach((said) -> {
			Integer year = said.year();
			if (year != null && !said.database().isEmpty()) {
				List<Integer> known = turns.computeIfAbsent(said.database(), (database) -> new ArrayList<>());
				if (!known.contains(year)) {
					known.add(year);
				}
			}
		});
		if (turns.isEmpty()) {
			return null;
		}
		int from = turns.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).min().orElseThrow()
				- AROUND;
		int to = turns.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElseThrow() + AROUND;
		List<Row> rows = new ArrayList<>();
		turns.forEach((database, years) -> rows
			.add(new Row(database, years.stream().sorted().map((year) -> tick(year, from, to)).toList())));
		return new TurnsDrawing(IntStream.rangeClosed(from, to).mapToObj((year) -> tick(year, from, to)).toList(), rows,
				words(rows));
	}

	private static TimeScale.Tick tick(int year, int from, int to) {
		return TimeScale.Tick.at(year, 100.0 * (year - from + 0.5) / (to - from + 1));
	}

	private static String words(List<Row> rows) {
		StringBuilder words = new StringBuilder("Turns along the years.");
		rows.forEach((row) -> words.append(' ')
			.append(row.database())
			.append(": ")
			.append(String.join(", ", row.turns().stream().map((turn) -> String.valueOf(turn.year())).toList()))
			.append('.'));
		return words.toString();
	}

	/**
	 * A database.
	 *
	 * @param database its name
	 * @param turns the years in which it shows a turn
	 */
	record Row(String database, List<TimeScale.Tick> turns) {
	}

}
