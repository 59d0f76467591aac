package casebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;

import casebook.catalog.ActorKind;
import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.catalog.Mark;
import casebook.catalog.Origin;
import casebook.catalog.Participation;
import casebook.search.Axis;
import casebook.search.Snapshot;

/**
 * The columns of the flat form: what every case has, one column for each coded and
 * derived facet in the order of the vocabulary, then participants and counts. An empty
 * cell means "not coded", {@code na} "does not apply". docs/data.md explains each column
 * to those who use the file.
 */
final class CsvColumns {

	private static final String SEPARATOR = ";";

	private final Snapshot snapshot;

	private final Function<String, String> address;

	private final List<CsvColumn> columns = new ArrayList<>();

	private CsvColumns(Snapshot snapshot, Function<String, String> address) {
		this.snapshot = snapshot;
		this.address = address;
	}

	/**
	 * The columns for an edition.
	 * @param snapshot the edition
	 * @param address makes the address of a path on this site
	 */
	static List<CsvColumn> of(Snapshot snapshot, Function<String, String> address) {
		CsvColumns columns = new CsvColumns(snapshot, address);
		columns.addHead();
		snapshot.vocabulary()
			.facets()
			.filter((facet) -> facet.origin() != Origin.PARTICIPANT)
			.forEach(columns::addFacet);
		columns.addTail();
		return List.copyOf(columns.columns);
	}

	private void addHead() {
		add("slug", CaseLine::slug);
		add("title", CaseLine::title);
		add("summary", CaseLine::summary);
		add("start", (line) -> line.period().start());
		add("end", (line) -> Objects.requireNonNullElse(line.period().end(), ""));
		add("start_year", (line) -> String.valueOf(line.period().startYear()));
		add("end_year", (line) -> line.period().endYear().isPresent()
				? String.valueOf(line.period().endYear().getAsInt()) : "");
		add("ongoing", (line) -> String.valueOf(line.period().isOngoing()));
	}

	private void addFacet(Facet facet) {
		add(facet.key(), (line) -> values(facet, line));
		if (facet.primary()) {
			add(facet.key() + "_primary", (line) -> line.primary(facet.key()).map(Mark::code).orElse(""));
		}
		if (isBehindADerivedFacet(facet)) {
			add(facet.key() + "_primary_basis", (line) -> line.primary(facet.key()).map(Mark::basis).orElse(""));
			add(facet.key() + "_primary_confidence",
					(line) -> line.primary(facet.key()).map(Mark::confidence).orElse(""));
		}
	}

	private void addTail() {
		add("countries", (line) -> actors(line, ActorKind.COUNTRY));
		add("organisations", (line) -> actors(line, ActorKind.ORGANISATION));
		add("persons", (line) -> actors(line, ActorKind.PERSON));
		add("claims", (line) -> String.valueOf(line.claims()));
		add("disputed_claims", (line) -> String.valueOf(line.disputedClaims()));
		add("sources", (line) -> String.valueOf(line.sources()));
		add("url", (line) -> this.address.apply("/cases/" + line.slug()));
		add("revision", (line) -> String.valueOf(line.revision()));
	}

	private void add(String name, Function<CaseLine, String> cell) {
		this.columns.add(new CsvColumn(name, cell));
	}

	private String values(Facet facet, CaseLine line) {
		List<String> values = this.snapshot.values(facet, line);
		String first = values.get(0);
		return (values.size() > 1) ? String.join(SEPARATOR, values) : first.equals(Axis.NOT_CODED) ? "" : first;
	}

	/**
	 * Whether a derived facet shows this dimension's chief value, so that its ground
	 * stands in the flat form too.
	 */
	private boolean isBehindADerivedFacet(Facet facet) {
		return this.snapshot.vocabulary().facets().anyMatch((other) -> facet.key().equals(other.primaryOf()));
	}

	private static String actors(CaseLine line, ActorKind kind) {
		StringJoiner actors = new StringJoiner(SEPARATOR);
		for (Participation part : line.participants().of(kind)) {
			actors.add(part.actor());
		}
		return actors.toString();
	}

}
