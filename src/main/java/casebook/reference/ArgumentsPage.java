package casebook.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import casebook.browse.Link;
import casebook.catalog.Thesis;
import casebook.catalog.Thesis.Bearing;
import casebook.search.EntryCount;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * All arguments in short, group by group.
 *
 * @param frame what surrounds it
 * @param groups the arguments
 * @param figure the figure that belongs to them, or null
 */
record ArgumentsPage(Frame frame, List<Group> groups, @Nullable Link figure) {

	static ArgumentsPage of(Snapshot snapshot, Visit visit) {
		List<ArgumentGroup> groups = ArgumentGroup.of(snapshot);
		return new ArgumentsPage(
				Frames.of(snapshot, "Arguments",
						"What is argued, who holds it, and the cases that support, qualify or contradict it.",
						Shelf.ARGUMENTS, visit),
				IntStream.range(0, groups.size())
					.mapToObj((at) -> new Group("group-" + (at + 1), groups.get(at).heading(),
							groups.get(at).theses().stream().map((thesis) -> Argument.of(snapshot, thesis)).toList()))
					.toList(),
				SeriesPage.figure(snapshot));
	}

	/**
	 * Arguments under one heading.
	 *
	 * @param id its place on the page
	 * @param heading what they have in common; empty for none
	 * @param arguments the arguments
	 */
	record Group(String id, String heading, List<Argument> arguments) {
	}

	/**
	 * An argument in short.
	 *
	 * @param id its place on the page
	 * @param href its page
	 * @param title the argument in a sentence
	 * @param statement the argument
	 * @param tally how many cases bear on it, and how
	 * @param holders who holds it
	 * @param bearings the cases that bear on it, each with why
	 * @param concepts the terms that it uses
	 * @param question a question for a class, or null
	 */
	record Argument(String id, String href, String title, String statement, String tally, List<Cited> holders,
			List<ArgumentPage.Group> bearings, List<Link> concepts, @Nullable String question) {

		static Argument of(Snapshot snapshot, Thesis thesis) {
			return new Argument("argument-" + thesis.slug(), Shelf.argument(thesis.slug()), thesis.title(),
					thesis.statement(), tally(snapshot, thesis), Cited.of(snapshot, thesis.heldBy()),
					ArgumentPage.Group.of(snapshot, thesis),
					ConceptsPage.links(snapshot, (concept) -> thesis.concepts().contains(concept.slug())),
					thesis.openQuestion());
		}

		private static String tally(Snapshot snapshot, Thesis thesis) {
			return Arrays.stream(Bearing.values())
				.map((bearing) -> new Bears(bearing,
						snapshot.count(thesis.evidence()
							.stream()
							.filter((evidence) -> evidence.bearing() == bearing)
							.flatMap((evidence) -> snapshot.line(snapshot.currentSlug(evidence.slug())).stream())
							.toList())))
				.filter((bears) -> !bears.count().isEmpty())
				.map(Bears::words)
				.collect(Collectors.joining(", "));
		}

	}

	private record Bears(Bearing bearing, EntryCount count) {

		String words() {
			boolean one = this.count.total() == 1;
			return this.count.inWords() + switch (this.bearing) {
				case SUPPORTS -> one ? " supports it" : " support it";
				case QUALIFIES -> one ? " qualifies it" : " qualify it";
				case CONTRADICTS -> one ? " contradicts it" : " contradict it";
			};
		}

	}

}
