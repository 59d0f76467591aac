package casebook.seed;

/** {@code casebook.seed} says something that means nothing. */
final class UnknownSeeding extends RuntimeException {

	UnknownSeeding(String given) {
		super("casebook.seed is '" + given + "'; allowed: auto, never.");
	}

}
