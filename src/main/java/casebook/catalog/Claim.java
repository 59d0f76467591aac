package casebook.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement about a case with its standing.
 *
 * @param statement what is claimed
 * @param status how it stands: a key of {@link Terms#claimStatuses()}
 * @param sources the ground, for and against
 * @param note what readers should know about it, or null
 */
public record Claim(String statement, String status, List<Citation> sources, @Nullable String note) {

	/** Keeps its own copy of the sources. */
	public Claim {
		sources = List.copyOf(sources);
	}

}
