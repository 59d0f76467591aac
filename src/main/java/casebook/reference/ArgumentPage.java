package casebook.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import casebook.browse.Link;
import casebook.catalog.Thesis;
import casebook.catalog.Thesis.Bearing;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * One argument with the cases that bear on it.
 *
 * @param frame what surrounds it
 * @param title the argument in a sentence
 * @param statement the argument
 * @param holders who holds it
 * @param others who opposes or qualifies it
 * @param groups the cases, by how they bear on it
 * @param all the list of all of them
 * @param concepts the terms that it uses
 * @param question a question for a class, or null
 * @param previous the argument before, or null
 * @param next the argument after, or null
 */
record ArgumentPage(Frame frame, String title, String statement, List<Cited> holders, List<Cited> others,
		List<Group> groups, String all, List<Link> concepts, @Nullable String question, @Nullable Link previous,
		@Nullable Link next) {

	static ArgumentPage of(Snapshot snapshot, Thesis thesis, Visit visit) {
		List<Thesis> theses = ArgumentGroup.inOrder(snapshot);
		int place = theses.indexOf(thesis);
		return new ArgumentPage(
				Frames.of(snapshot, thesis.title(), thesis.statement(), Shelf.argument(thesis.slug()), visit),
				thesis.title(), thesis.statement(), Cited.of(snapshot, thesis.heldBy()),
				Cited.of(snapshot, thesis.opposedOrQualifiedBy()), Group.of(snapshot, thesis),
				CaseQuery.everything(snapshot.axes())
					.picking(thesis.evidence().stream().map(Thesis.Evidence::slug).toList())
					.href("/cases"),
				ConceptsPage.links(snapshot, (concept) -> thesis.concepts().contains(concept.slug())),
				thesis.openQuestion(), neighbour(theses, place - 1), neighbour(theses, place + 1));
	}

	private static @Nullable Link neighbour(List<Thesis> theses, int place) {
		return (place < 0 || place >= theses.size()) ? null
				: new Link(theses.get(place).title(), Shelf.argument(theses.get(place).slug()));
	}

	/**
	 * Cases that bear on the argument alike.
	 *
	 * @param id its place on the page
	 * @param label how they bear on it
	 * @param sign a sign for that, which stands beside the words
	 * @param cases the cases
	 */
	record Group(String id, String label, String sign, List<Bearer> cases) {

		/** Those of each bearing that there are. */
		static List<Group> of(Snapshot snapshot, Thesis thesis) {
			return Arrays.stream(Bearing.values())
				.map((bearing) -> of(snapshot, thesis, bearing))
				.filter((group) -> !group.cases().isEmpty())
				.toList();
		}

		private static Group of(Snapshot snapshot, Thesis thesis, Bearing bearing) {
			return new Group(bearing.name().toLowerCase(Locale.ROOT), switch (bearing) {
				case SUPPORTS -> "Supported by";
				case CONTRADICTS -> "Contradicted by";
				case QUALIFIES -> "Qualified by";
			}, switch (bearing) {
				case SUPPORTS -> "+";
				case CONTRADICTS -> "−";
				case QUALIFIES -> "±";
			}, thesis.evidence()
				.stream()
				.filter((evidence) -> evidence.bearing() == bearing)
				.flatMap((evidence) -> snapshot.line(snapshot.currentSlug(evidence.slug()))
					.stream()
					.map((line) -> new Bearer(CaseEntry.of(snapshot, line), evidence.why())))
				.toList());
		}

	}

	/**
	 * A case that bears on the argument.
	 *
	 * @param reference the case
	 * @param why in which way
	 */
	record Bearer(CaseEntry reference, String why) {
	}

}
