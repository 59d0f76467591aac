package casebook.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import casebook.catalog.CaseLine;
import casebook.catalog.Coding;
import casebook.catalog.Facet;
import casebook.catalog.Mark;
import casebook.receipt.EditionJson;
import casebook.receipt.Receipt;
import casebook.search.AxisValue;
import casebook.search.Snapshot;

/**
 * Makes the JSON form of a comparison.
 *
 * @param snapshot the edition
 * @param grounds what the values rest on
 * @param address makes the address of a path on this site
 */
record ComparisonForms(Snapshot snapshot, Grounds grounds, UnaryOperator<String> address) {

	/**
	 * The form.
	 * @param place where it stands
	 * @param whole the comparison in every facet, which it says in words
	 * @param shown the rows that it holds
	 * @param receipt its receipt
	 */
	ComparisonJson json(Place place, Comparison whole, Comparison shown, Receipt receipt) {
		List<CaseLine> cases = whole.cases();
		return new ComparisonJson(place.shown(place.options()).query(),
				(cases.size() < 2) ? "" : Summary.of(this.snapshot, whole), EditionJson.of(this.snapshot.edition()),
				new ComparisonJson.LinksJson(this.address.apply(place.file("json")), this.address.apply(place.href()),
						this.address.apply(place.file("csv"))),
				receipt, cases.stream().map(this::caseJson).toList(),
				shown.groups()
					.stream()
					.flatMap((group) -> group.rows().stream().map((row) -> row(group.label(), row)))
					.toList(),
				SharedActor.of(this.snapshot, cases).stream().map(ComparisonForms::actor).toList(),
				SharedYears.ofPairs(cases).stream().map(ComparisonForms::years).toList(),
				Connections.links(this.snapshot, cases)
					.stream()
					.map((link) -> new ComparisonJson.RelationJson(link.from(), link.kind(), link.to(), link.note()))
					.toList(),
				place.options().types() ? descriptions(cases) : List.of());
	}

	private ComparisonJson.CaseJson caseJson(CaseLine line) {
		return new ComparisonJson.CaseJson(line.slug(), line.title(), line.period().start(), line.period().end(),
				line.revision(), this.address.apply("/cases/" + line.slug() + ".json"));
	}

	private ComparisonJson.RowJson row(String group, Comparison.Row row) {
		return new ComparisonJson.RowJson(group, row.facet().key(), row.facet().label(), row.sameness().key(),
				row.shared().stream().map(AxisValue::key).toList(),
				row.cells().stream().map((cell) -> cell(row.facet(), cell)).toList());
	}

	private ComparisonJson.CellJson cell(Facet facet, Comparison.Cell cell) {
		boolean gap = cell.keys().isEmpty();
		return new ComparisonJson.CellJson(cell.line().slug(), gap ? cell.values().get(0).value().key() : null,
				gap ? List.of() : cell.values().stream().map((value) -> value(facet, cell.line(), value)).toList());
	}

	private ComparisonJson.ValueJson value(Facet facet, CaseLine line, Comparison.Value value) {
		String code = value.value().key();
		Optional<Coding> coding = this.grounds.coding(line.slug(), facet, code);
		return new ComparisonJson.ValueJson(code, value.value().label(), value.cases(),
				line.primary(facet.key()).map(Mark::code).filter(code::equals).isPresent(),
				coding.map(Coding::basis).orElse(null), coding.map(Coding::confidence).orElse(null),
				coding.map(Coding::rationale).orElse(null), coding.map(Coding::asOf).orElse(null),
				coding.map(Coding::secondReading).orElse(null),
				coding.map(Coding::sources)
					.orElse(List.of())
					.stream()
					.map((citation) -> new ComparisonJson.CitationJson(citation.source(), citation.locator()))
					.toList());
	}

	private static ComparisonJson.ActorJson actor(SharedActor actor) {
		return new ComparisonJson.ActorJson(actor.facet().key(), actor.key(), actor.name(),
				actor.parts()
					.stream()
					.map((part) -> new ComparisonJson.PartJson(part.line().slug(), part.role()))
					.toList());
	}

	private static ComparisonJson.YearsJson years(SharedYears years) {
		return new ComparisonJson.YearsJson(years.cases().stream().map(CaseLine::slug).toList(), years.from(),
				years.isOngoing() ? null : years.to());
	}

	private List<ComparisonJson.DescriptionJson> descriptions(List<CaseLine> cases) {
		return TypeTable.of(this.snapshot)
			.stream()
			.flatMap((table) -> table.rows()
				.stream()
				.map((row) -> new ComparisonJson.DescriptionJson(row.label(),
						cases.stream().map((line) -> said(table, row, line)).toList())))
			.toList();
	}

	private static ComparisonJson.SaidJson said(TypeTable table, TypeTable.Row row, CaseLine line) {
		Optional<String> code = table.code(line);
		return new ComparisonJson.SaidJson(line.slug(), code.orElse(null), code.map(row.texts()::get).orElse(null));
	}

}
