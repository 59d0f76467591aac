package casebook.site;

import casebook.catalog.ActorKind;

/** Where states, organisations and people have their pages. */
public final class ActorAddress {

	private ActorAddress() {
	}

	/** The list of all actors of a kind. */
	public static String all(ActorKind kind) {
		return switch (kind) {
			case COUNTRY -> "/countries";
			case ORGANISATION -> "/organisations";
			case PERSON -> "/people";
		};
	}

	/**
	 * The page of an actor.
	 * @param kind what it is
	 * @param key its key
	 */
	public static String of(ActorKind kind, String key) {
		return all(kind) + "/" + key;
	}

}
