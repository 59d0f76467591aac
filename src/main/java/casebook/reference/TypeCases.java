package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.Code;
import casebook.catalog.Mark;
import casebook.search.CaseQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;

/**
 * Cases of a type.
 *
 * @param id its place on the page
 * @param heading how they have it: chiefly, in part
 * @param count how many there are, in words
 * @param all the list of all of them
 * @param cut what to say where not all are shown; empty where all are
 * @param cases the cases by their beginning, background entries last
 */
record TypeCases(String id, String heading, String count, String all, String cut, List<TypeCase> cases) {

	/** How many cases are shown. */
	static final int MOST = 150;

	static List<TypeCases> of(Snapshot snapshot, CodedScheme scheme, Code code) {
		List<TypeCases> groups = new ArrayList<>();
		groups.add(of(snapshot, scheme, code, scheme.chiefly(snapshot, code),
				(scheme.chief() != null) ? "Chiefly of this type" : "Cases"));
		scheme.inPart(snapshot, code)
			.ifPresent((query) -> groups.add(of(snapshot, scheme, code, query, "Of this type in part")));
		return List.copyOf(groups);
	}

	private static TypeCases of(Snapshot snapshot, CodedScheme scheme, Code code, CaseQuery query, String heading) {
		Selection selection = snapshot.select(query);
		int total = selection.total();
		return new TypeCases(heading.equals("Of this type in part") ? "in-part" : "chiefly", heading,
				selection.count().inWords(), query.href("/cases"),
				(total > MOST) ? "The first " + MOST + " by their beginning." : "",
				selection.rows()
					.limit(MOST)
					.map((line) -> TypeCase.of(snapshot, scheme, code, line, selection.isBackground(line)))
					.toList());
	}

	/**
	 * A case of a type.
	 *
	 * @param reference the case; without its badge where all of the page have the same
	 * @param ground how the type came about, how sure it is and what qualifies it, and
	 * that it is a background entry, in words
	 */
	record TypeCase(CaseEntry reference, String ground) {

		static TypeCase of(Snapshot snapshot, CodedScheme scheme, Code code, CaseLine line, boolean background) {
			CaseEntry reference = CaseEntry.of(snapshot, line);
			boolean chief = line.primary(scheme.dimension().key())
				.map(Mark::code)
				.filter(code.key()::equals)
				.isPresent();
			boolean same = chief && scheme.main();
			Stream<String> caveat = same ? Optional.ofNullable(reference.badge())
				.flatMap((badge) -> Optional.ofNullable(badge.caveat()))
				.stream() : Stream.of();
			Stream<String> basis = line.marks(scheme.dimension().key())
				.filter((mark) -> mark.code().equals(code.key()))
				.flatMap((mark) -> Stream.of(Words.small(snapshot.vocabulary().terms().basisLabel(mark.basis())),
						mark.confidence()));
			return new TypeCase(same ? reference.plain() : reference,
					Stream.of(basis, caveat, background ? Stream.of("background entry") : Stream.<String>of())
						.flatMap((part) -> part)
						.collect(Collectors.joining(", ")));
		}

	}

}
