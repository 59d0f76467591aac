package casebook.reference;

import casebook.browse.Words;
import casebook.catalog.ActorKind;
import casebook.catalog.Facet;
import casebook.search.Snapshot;

/** What actors of a kind are called. */
final class ActorNouns {

	private ActorNouns() {
	}

	/** One of them: {@code state or territory}. */
	static String one(ActorKind kind) {
		return switch (kind) {
			case COUNTRY -> "state or territory";
			case ORGANISATION -> "organisation";
			case PERSON -> "person";
		};
	}

	/** A number of them: {@code 12 organisations}. */
	static String counted(ActorKind kind, int number) {
		String many = switch (kind) {
			case COUNTRY -> "states and territories";
			case ORGANISATION -> "organisations";
			case PERSON -> "people";
		};
		return Words.number(number) + " " + ((number == 1) ? one(kind) : many);
	}

	/** All of them, as the collection calls them where it does. */
	static String all(Snapshot snapshot, ActorKind kind) {
		return snapshot.vocabulary().facet(kind.key()).map(Facet::label).orElseGet(() -> switch (kind) {
			case COUNTRY -> "States and territories";
			case ORGANISATION -> "Organisations";
			case PERSON -> "People";
		});
	}

}
