package casebook.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import casebook.catalog.rows.References;
import casebook.catalog.rows.SourceCitations;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of the published cases rests on which source, as the database has it now. Each
 * answer says of which edition it is, so that a page is not made of two.
 */
@Component
public class SourceUses {

	private final SourceCitations citations;

	private final References references;

	SourceUses(SourceCitations citations, References references) {
		this.citations = citations;
		this.references = references;
	}

	/**
	 * How much rests on some sources.
	 * @param keys their keys
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Counted of(Collection<String> keys) {
		long edition = this.references.newest().orElse(0L);
		return new Counted(edition,
				keys.isEmpty() ? Map.of()
						: this.citations.counts(keys)
							.stream()
							.collect(Collectors.toMap(SourceCitations.Count::getSource, SourceUses::count)));
	}

	/**
	 * The cases that cite a source.
	 * @param key its key
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Citing citing(String key) {
		Counted counted = of(List.of(key));
		return new Citing(counted.edition(), counted.of(key), this.citations.citing(key));
	}

	private static Count count(SourceCitations.Count count) {
		return new Count(count.getCases(), count.getCodings(), count.getClaims(), count.getEvents(),
				count.getDocuments());
	}

	/**
	 * How much rests on a source.
	 *
	 * @param cases in how many cases something rests on it
	 * @param codings how many of their codings rest on it
	 * @param claims how many of their claims name it
	 * @param events how many of their events name it
	 * @param documents of how many it is a key document
	 */
	public record Count(int cases, int codings, int claims, int events, int documents) {

		/** Nothing. */
		public static final Count NONE = new Count(0, 0, 0, 0, 0);

	}

	/**
	 * How much rests on some sources in one edition.
	 *
	 * @param edition the number of the edition
	 * @param bySource key to count, without sources that no case cites
	 */
	public record Counted(long edition, Map<String, Count> bySource) {

		/** Keeps its own copy. */
		public Counted {
			bySource = Map.copyOf(bySource);
		}

		/** How much rests on a source. */
		public Count of(String key) {
			return this.bySource.getOrDefault(key, Count.NONE);
		}

	}

	/**
	 * The cases that cite a source in one edition.
	 *
	 * @param edition the number of the edition
	 * @param count how much rests on it
	 * @param slugs the cases
	 */
	public record Citing(long edition, Count count, List<String> slugs) {

		/** Keeps its own copy. */
		public Citing {
			slugs = List.copyOf(slugs);
		}

	}

}
