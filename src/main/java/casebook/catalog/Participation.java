package casebook.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An actor's part in a case.
 *
 * @param actor the key of an {@link Actor}: ISO 3166-1 alpha-3 for a state, a slug for an
 * organisation or a person
 * @param role what the actor did: a vocabulary role for states, two or three words for
 * others
 * @param nameThen the name in use then, where it differs from the actor's, or null
 */
public record Participation(String actor, String role, @Nullable String nameThen) {
}
