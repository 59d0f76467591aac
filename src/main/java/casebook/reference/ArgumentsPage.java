package casebook.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import casebook.browse.Link;
import casebook.catalog.Thesis;
import casebook.catalog.Thesis.Bearing;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * All arguments in short.
 *
 * @param frame what surrounds it
 * @param arguments the arguments, in the order of the collection
 * @param figure the figure that belongs to them, or null
 */
record ArgumentsPage(Frame frame, List<Argument> arguments, @Nullable Link figure) {

	static ArgumentsPage of(Snapshot snapshot, Visit visit) {
		return new ArgumentsPage(
				Frames.of(snapshot, "Arguments",
						"What is argued, who holds it, and the cases that support, qualify or contradict it.",
						Shelf.ARGUMENTS, visit),
				snapshot.texts().theses().stream().map((thesis) -> Argument.of(snapshot, thesis)).toList(),
				SeriesPage.figure(snapshot));
	}

	/**
	 * An argument in short.
	 *
	 * @param href its page
	 * @param title the argument in a sentence
	 * @param statement the argument
	 * @param tally how many cases bear on it, and how
	 * @param holders who holds it
	 */
	record Argument(String href, String title, String statement, String tally, List<Cited> holders) {

		static Argument of(Snapshot snapshot, Thesis thesis) {
			return new Argument(Shelf.argument(thesis.slug()), thesis.title(), thesis.statement(), tally(thesis),
					Cited.of(snapshot, thesis.heldBy()));
		}

		private static String tally(Thesis thesis) {
			return Arrays.stream(Bearing.values())
				.map((bearing) -> new Bears(bearing,
						thesis.evidence().stream().filter((evidence) -> evidence.bearing() == bearing).count()))
				.filter((bears) -> bears.cases() > 0)
				.map(Bears::words)
				.collect(Collectors.joining(", "));
		}

	}

	private record Bears(Bearing bearing, long cases) {

		String words() {
			boolean one = this.cases == 1;
			return this.cases + switch (this.bearing) {
				case SUPPORTS -> one ? " case supports it" : " cases support it";
				case QUALIFIES -> one ? " qualifies it" : " qualify it";
				case CONTRADICTS -> one ? " contradicts it" : " contradict it";
			};
		}

	}

}
