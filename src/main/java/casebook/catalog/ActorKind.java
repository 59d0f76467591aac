package casebook.catalog;

import java.util.Locale;

/** What an actor is. The keys are those of the participant facets. */
public enum ActorKind {

	/** A state or territory, keyed by ISO 3166-1 alpha-3. */
	COUNTRY,

	/** An organisation of any kind. */
	ORGANISATION,

	/** A person. */
	PERSON;

	/**
	 * The key of the facet over actors of this kind: {@code country},
	 * {@code organisation} or {@code person}.
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The kind with a key.
	 * @param key the key of a participant facet
	 * @return the kind
	 * @throws IllegalArgumentException if there is none
	 */
	public static ActorKind of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
