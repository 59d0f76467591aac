package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Typology;
import casebook.search.EntryCount;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.Frame;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * One type: what is said of it, and its cases.
 *
 * @param frame what surrounds it
 * @param ignored what was asked and means nothing here, in words; or null
 * @param scheme the page of its scheme
 * @param name its name
 * @param number the number that the table gives it, and whose it is; empty for none
 * @param style the class that gives hue and shape; empty where the scheme has none
 * @param definition where it is coded here, or null
 * @param said what is said of it
 * @param counts its cases in numbers
 * @param groups its cases
 * @param codebook the code in the codebook
 */
record TypePage(Frame frame, @Nullable String ignored, Link scheme, String name, String number, String style,
		@Nullable String definition, List<Said> said, List<TypeCount> counts, List<TypeCases> groups, String codebook) {

	static TypePage of(Snapshot snapshot, CodedScheme scheme, Code code, @Nullable String ignored, Visit visit) {
		Optional<Typology> typology = Optional.ofNullable(snapshot.texts().typology());
		Optional<Typology.Type> type = typology.filter((all) -> scheme.main()).flatMap((all) -> all.type(code.key()));
		String name = type.map(Typology.Type::name).orElse(code.label());
		String number = type.map(Typology.Type::number).orElse("");
		String author = typology.map((all) -> all.table().author()).orElse(null);
		return new TypePage(
				Frames.of(snapshot, name, name + ": what is said of it, and its cases.", scheme.href(code), visit),
				ignored, new Link(scheme.name(), scheme.href()), name,
				(number.isEmpty() || author == null) ? number : number + " in the count of " + author,
				scheme.main() ? Badge.style(scheme.dimension(), code) : "", code.definition(),
				type.isPresent() ? said(snapshot, typology.orElseThrow(), type.orElseThrow())
						: covered(typology, scheme, code),
				TypeCount.of(snapshot, scheme, code), TypeCases.of(snapshot, scheme, code),
				Shelf.code(scheme.dimension().key(), code.key()));
	}

	private static List<Said> said(Snapshot snapshot, Typology typology, Typology.Type type) {
		Typology.Table table = typology.table();
		String first = (table.first() != null) ? table.first() : "the first wording";
		String author = (table.author() != null) ? table.author() : "The table";
		List<Said> said = new ArrayList<>();
		Typology.Wording wording = type.wording();
		if (wording != null) {
			String note = (wording.note() != null) ? " " + wording.note() : "";
			said.add(new Said("In the words of " + first, List.of("“" + wording.text() + "”"),
					snapshot.vocabulary().terms().claimStatusLabel(wording.status()) + "." + note,
					Cited.of(snapshot, wording.sources())));
		}
		table.rows()
			.forEach((row) -> Optional.ofNullable(type.said().get(row.key()))
				.ifPresent((text) -> said.add(new Said(row.label(), List.of(text), "", List.of()))));
		if (!type.examples().isEmpty()) {
			said.add(new Said("Cases that it names", type.examples(), "", Cited.of(snapshot, type.sources())));
		}
		Optional.ofNullable(type.departure())
			.ifPresent((text) -> said
				.add(new Said("Where " + author + " departs from " + first, List.of(text), "", List.of())));
		return said;
	}

	private static List<Said> covered(Optional<Typology> typology, CodedScheme scheme, Code code) {
		return typology.stream()
			.flatMap((all) -> all.others().stream())
			.filter((other) -> other.id().equals(scheme.id()))
			.flatMap((other) -> other.categories().stream())
			.filter((category) -> code.key().equals(category.code()))
			.map((category) -> new Said("In the words of the scheme",
					category.note() == null ? List.of(category.label()) : List.of(category.label(), category.note()),
					"", List.of()))
			.toList();
	}

	/**
	 * What is said of a type in one respect.
	 *
	 * @param label the respect
	 * @param texts what is said
	 * @param remark a remark; empty for none
	 * @param grounds the sources
	 */
	record Said(String label, List<String> texts, String remark, List<Cited> grounds) {
	}

	/**
	 * Cases of a type in numbers.
	 *
	 * @param label what is counted
	 * @param parts the numbers
	 */
	record TypeCount(String label, List<String> parts) {

		static List<TypeCount> of(Snapshot snapshot, CodedScheme scheme, Code code) {
			List<TypeCount> counts = new ArrayList<>();
			Facet chief = (scheme.chief() != null) ? scheme.chief() : scheme.dimension();
			counts.add(new TypeCount(
					(scheme.chief() != null) ? "Chiefly, and on what that rests" : "Cases, and on what that rests",
					grounds(snapshot, chief, chief, code, snapshot.select(scheme.chiefly(snapshot, code)).count())));
			scheme.inPart(snapshot, code)
				.ifPresent((query) -> counts.add(new TypeCount("In part, and on what that rests",
						grounds(snapshot, scheme.dimension(), chief, code, snapshot.select(query).count()))));
			caveats(snapshot).forEach((facet) -> counts.add(new TypeCount(facet.label(), facet.codes()
				.stream()
				.map((each) -> Words.small(each.label()) + " "
						+ snapshot.select(scheme.chiefly(snapshot, code).choosing(facet.key(), each.key())).total())
				.toList())));
			return List.copyOf(counts);
		}

		/** On what the codings of a facet rest, those of a chief one left out. */
		private static List<String> grounds(Snapshot snapshot, Facet facet, Facet chief, Code code, EntryCount cases) {
			List<String> parts = new ArrayList<>();
			parts.add(cases.inWords());
			snapshot.vocabulary()
				.terms()
				.bases()
				.forEach((basis) -> parts.add(Words.small(basis.label()) + " "
						+ Words.number(count(snapshot, facet, chief, code, List.of(basis.key())))));
			return parts;
		}

		private static int count(Snapshot snapshot, Facet facet, Facet chief, Code code, List<String> bases) {
			int all = snapshot.count(facet, code.key(), bases);
			return facet.equals(chief) ? all : all - snapshot.count(chief, code.key(), bases);
		}

		/** The facets that qualify the chief value. */
		private static List<Facet> caveats(Snapshot snapshot) {
			return snapshot.vocabulary()
				.terms()
				.listing()
				.caveat()
				.keySet()
				.stream()
				.flatMap((key) -> snapshot.vocabulary().facet(key).stream())
				.toList();
		}

	}

}
