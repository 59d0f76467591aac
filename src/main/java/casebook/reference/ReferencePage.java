package casebook.reference;

import casebook.site.Lens;
import casebook.site.ActorAddress;
import casebook.catalog.ActorKind;
import java.util.List;
import java.util.stream.Stream;

import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.Facet;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Shelf;
import casebook.site.Visit;

/**
 * What stands on the shelf: only what the collection has.
 *
 * @param frame what surrounds it
 * @param entries the pages
 */
record ReferencePage(Frame frame, List<Entry> entries) {

	static ReferencePage of(Snapshot snapshot, Visit visit) {
		return new ReferencePage(Frames.of(snapshot, "Reference",
				"The codes by which the cases are described, terms, arguments, who took part, and sources.", Shelf.PATH,
				visit), entries(snapshot));
	}

	private static List<Entry> entries(Snapshot snapshot) {
		return Stream.of(types(snapshot), Stream.of(codebook(snapshot)), arguments(snapshot), concepts(snapshot),
				actors(snapshot), Stream.of(sources(snapshot)), figure(snapshot), exercise(snapshot),
				Stream.of(new Entry("How it is made", Shelf.ABOUT,
						"Which cases are taken in, how they are coded, how far two readings agree, and what is missing.",
						List.of())))
			.flatMap((entries) -> entries)
			.toList();
	}

	private static Stream<Entry> types(Snapshot snapshot) {
		return Stream.ofNullable(snapshot.texts().typology())
			.map((typology) -> new Entry("Types", Shelf.TYPES,
					"What is said of the types, side by side, and the cases of each.",
					typology.types().stream().map((type) -> new Link(type.name(), Shelf.type(type.code()))).toList()));
	}

	private static Entry codebook(Snapshot snapshot) {
		List<Facet> dimensions = snapshot.vocabulary().dimensions().toList();
		int codes = dimensions.stream().mapToInt((facet) -> facet.codes().size()).sum();
		return new Entry("Codebook", Shelf.CODEBOOK, Words.counted(dimensions.size(), "dimension") + " with "
				+ Words.counted(codes, "code") + ": what each means, and how many cases have it.", List.of());
	}

	private static Stream<Entry> arguments(Snapshot snapshot) {
		int arguments = snapshot.texts().theses().size();
		return (arguments == 0) ? Stream.of()
				: Stream.of(new Entry("Arguments", Shelf.ARGUMENTS,
						Words.counted(arguments, "argument")
								+ ", each with who holds it and the cases that support, qualify or contradict it.",
						List.of()));
	}

	private static Stream<Entry> concepts(Snapshot snapshot) {
		int concepts = snapshot.concepts().size();
		return (concepts == 0) ? Stream.of() : Stream.of(new Entry("Concepts", Shelf.CONCEPTS,
				Words.counted(concepts, "term") + " of the field, what is meant by each, and the cases that show it.",
				List.of()));
	}

	private static Stream<Entry> actors(Snapshot snapshot) {
		return Stream.of(ActorKind.values())
			.map((kind) -> new Entry(ActorNouns.all(snapshot, kind), ActorAddress.all(kind),
					ActorNouns.counted(kind, ActorRoll.of(snapshot).of(kind).size())
							+ ", with the part of each in every case, and who else takes part.",
					(kind == ActorKind.COUNTRY) ? List.of(new Link("On a map", Lens.REGIONS.path())) : List.of()));
	}

	private static Stream<Entry> exercise(Snapshot snapshot) {
		return snapshot.collection().exercise().isDeclared() ? Stream.of(new Entry("Exercise", Shelf.EXERCISE,
				"A case with its codings hidden: code it yourself, then see how the editors read it, and why.",
				List.of(new Link("The answers of a class", Shelf.CLASS)))) : Stream.of();
	}

	private static Entry sources(Snapshot snapshot) {
		return new Entry("Sources", Shelf.SOURCES,
				Words.counted(snapshot.sources().size(), "source")
						+ ", each with the codings, claims and events that rest on it.",
				Account.sources(snapshot)
					.stream()
					.flatMap((key) -> snapshot.source(key).stream())
					.map((source) -> new Link(source.shortForm() + ", paragraph by paragraph",
							Shelf.source(source.key()) + "#account"))
					.toList());
	}

	private static Stream<Entry> figure(Snapshot snapshot) {
		return Stream.ofNullable(SeriesPage.figure(snapshot))
			.map((figure) -> new Entry("Figure", figure.href(), figure.label(), List.of()));
	}

	/**
	 * A page of the shelf.
	 *
	 * @param label what it is called
	 * @param href where it is
	 * @param note what it holds
	 * @param starts what to begin with
	 */
	record Entry(String label, String href, String note, List<Link> starts) {
	}

}
