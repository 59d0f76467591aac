package casebook.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.search.CaseQuery;
import casebook.search.FacetValue;
import casebook.search.TruthTable;

/**
 * A truth table as the page shows it.
 *
 * @param conditions the conditions in words
 * @param outcome the outcome in words
 * @param counts what the table holds, in words
 * @param seen the combinations that have cases, the largest first
 * @param remainders the first of those that have none
 * @param remainderNote how many there are, and which are shown
 * @param leftOut the first of the cases left out
 * @param leftOutNote how many there are and why
 */
record Configurations(List<String> conditions, String outcome, String counts, List<Line> seen, List<Line> remainders,
		String remainderNote, List<LeftOut> leftOut, String leftOutNote) {

	private static final int NAMED = 4;

	private static final int REMAINDERS = 16;

	private static final int LEFT_OUT = 40;

	static Configurations of(TruthTable table, CaseQuery query, int background) {
		List<TruthTable.Configuration> seen = table.configurations()
			.stream()
			.filter((configuration) -> !configuration.isRemainder())
			.sorted(Comparator.comparingInt(TruthTable.Configuration::size).reversed())
			.toList();
		List<TruthTable.Configuration> remainders = table.configurations()
			.stream()
			.filter(TruthTable.Configuration::isRemainder)
			.toList();
		return new Configurations(table.conditions().stream().map(FacetValue::label).toList(), table.outcome().label(),
				counts(table, seen, background),
				seen.stream().map((configuration) -> Line.of(configuration, query)).toList(),
				remainders.stream().limit(REMAINDERS).map((configuration) -> Line.of(configuration, query)).toList(),
				remainderNote(remainders, table.configurations().size()), leftOut(table),
				leftOutNote(table.leftOut().size()));
	}

	private static List<LeftOut> leftOut(TruthTable table) {
		return table.leftOut()
			.stream()
			.map(LeftOut::of)
			.sorted(Comparator.comparing((out) -> out.link().label(), String.CASE_INSENSITIVE_ORDER))
			.limit(LEFT_OUT)
			.toList();
	}

	private static String counts(TruthTable table, List<TruthTable.Configuration> seen, int background) {
		long contradictions = seen.stream().filter(TruthTable.Configuration::isContradiction).count();
		return Words.counted(table.analysed(), "case") + " in " + Words.counted(seen.size(), "combination") + ", "
				+ ((contradictions == 0) ? "none of them contradictory" : contradictions + " of them contradictory")
				+ ((background == 0) ? "." : "; background entries are counted with the cases.");
	}

	private static String remainderNote(List<TruthTable.Configuration> remainders, int all) {
		long impossible = remainders.stream().filter((remainder) -> !remainder.possible()).count();
		String note = remainders.size() + " of " + all + " combinations " + ((remainders.size() == 1) ? "has" : "have")
				+ " no case in this selection.";
		if (impossible > 0) {
			note += " " + impossible + " of them cannot have one: " + ((impossible == 1) ? "it asks" : "they ask")
					+ " for two values of a facet of which a case has one.";
		}
		return (remainders.size() <= REMAINDERS) ? note : note + " The first " + REMAINDERS + " are shown.";
	}

	private static String leftOutNote(int number) {
		return Words.counted(number, "case") + ((number == 1) ? " is" : " are")
				+ " left out because a condition or the outcome is not coded or does not apply. That is not a \u201cno\u201d,"
				+ " so that they belong to no combination."
				+ ((number > LEFT_OUT) ? " The first " + LEFT_OUT + " by title are shown; the CSV has all." : "");
	}

	/**
	 * A combination.
	 *
	 * @param present for each condition whether it is met
	 * @param cases how many cases it has
	 * @param with those with the outcome
	 * @param without those without it
	 * @param verdict what the cases show, in words
	 * @param style the class that goes with the verdict
	 */
	record Line(List<Boolean> present, int cases, Names with, Names without, String verdict, String style) {

		static Line of(TruthTable.Configuration configuration, CaseQuery query) {
			String style = configuration.isContradiction() ? "contradiction"
					: configuration.isRemainder() ? (configuration.possible() ? "remainder" : "impossible")
							: configuration.without().isEmpty() ? "all-with" : "all-without";
			return new Line(configuration.present(), configuration.size(), Names.of(configuration.with(), query),
					Names.of(configuration.without(), query), verdict(style), style);
		}

		private static String verdict(String style) {
			return switch (style) {
				case "contradiction" -> "Contradiction";
				case "remainder" -> "No case";
				case "impossible" -> "Cannot occur";
				case "all-with" -> "All have it";
				default -> "None has it";
			};
		}

	}

	/**
	 * Cases by name.
	 *
	 * @param count how many there are
	 * @param links the first of them
	 * @param more how many more there are, with the list of all; the address is empty
	 * where it would be too long; empty list for none
	 */
	record Names(int count, List<Link> links, List<Link> more) {

		static Names of(List<CaseLine> lines, CaseQuery query) {
			List<Link> more = new ArrayList<>();
			if (lines.size() > NAMED) {
				more.add(new Link((lines.size() - NAMED) + " more", (lines.size() > MatrixTable.LINKED) ? ""
						: query.picking(lines.stream().map(CaseLine::slug).toList()).href("/cases")));
			}
			return new Names(lines.size(),
					lines.stream().limit(NAMED).map((line) -> new Link(line.title(), "/cases/" + line.slug())).toList(),
					List.copyOf(more));
		}

	}

	/**
	 * A case left out.
	 *
	 * @param link the case
	 * @param why what is not known of it, in words
	 */
	record LeftOut(Link link, String why) {

		static LeftOut of(TruthTable.LeftOut out) {
			return new LeftOut(new Link(out.line().title(), "/cases/" + out.line().slug()),
					Stream
						.concat(out.notCoded().stream().map((set) -> set.facet().label() + " not coded"),
								out.doesNotApply().stream().map((set) -> set.facet().label() + " does not apply"))
						.distinct()
						.reduce((left, right) -> left + "; " + right)
						.orElse(""));
		}

	}

}
