package casebook.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of {@code facet} and {@code code}. What a new vocabulary no longer has is
 * retired while cases use it, and deleted when none does.
 */
final class VocabularyRows {

	private final JdbcTemplate jdbc;

	VocabularyRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes every facet and code of a vocabulary; others stay until {@link #retire}. */
	void write(Vocabulary vocabulary) {
		int position = 0;
		for (FacetGroup group : vocabulary.groups()) {
			for (Facet facet : group.facets()) {
				upsert("update facet set position = ?, group_label = ?, label = ?, origin = ?, retired = ? where facet_key = ?",
						"insert into facet (position, group_label, label, origin, retired, facet_key) values (?, ?, ?, ?, ?, ?)",
						position++, group.label(), facet.label(), facet.origin().name(), false, facet.key());
				codes(facet);
			}
		}
	}

	/**
	 * Clears away what a vocabulary does not have.
	 * @param held the vocabulary before
	 * @param vocabulary the vocabulary of now
	 * @return the vocabulary of now with what had to be retired
	 */
	Vocabulary retire(Vocabulary held, Vocabulary vocabulary) {
		List<String> used = this.jdbc.queryForList("select distinct concat(facet_key, ' ', code_key) from coding",
				String.class);
		List<FacetGroup> groups = new ArrayList<>();
		for (FacetGroup group : vocabulary.groups()) {
			groups.add(new FacetGroup(group.label(), group.facets()
				.stream()
				.map((facet) -> held.facet(facet.key()).map((before) -> merge(before, facet, used)).orElse(facet))
				.toList()));
		}
		List<Facet> retired = held.facets()
			.filter((facet) -> vocabulary.facet(facet.key()).isEmpty())
			.flatMap((facet) -> retired(facet, used).stream())
			.toList();
		if (!retired.isEmpty()) {
			groups.add(new FacetGroup("Retired", retired));
		}
		return new Vocabulary(groups, vocabulary.terms());
	}

	private Facet merge(Facet before, Facet now, List<String> used) {
		List<Code> kept = before.codes()
			.stream()
			.filter((code) -> now.code(code.key()).isEmpty())
			.flatMap((code) -> retired(now.key(), code, used).stream())
			.toList();
		return kept.isEmpty() ? now : with(now, Stream.concat(now.codes().stream(), kept.stream()).toList(), false);
	}

	private Optional<Facet> retired(Facet facet, List<String> used) {
		List<Code> kept = facet.codes().stream().flatMap((code) -> retired(facet.key(), code, used).stream()).toList();
		if (kept.isEmpty() || !facet.isDimension()) {
			this.jdbc.update("delete from code where facet_key = ?", facet.key());
			this.jdbc.update("delete from facet where facet_key = ?", facet.key());
			return Optional.empty();
		}
		this.jdbc.update("update facet set retired = true where facet_key = ?", facet.key());
		return Optional.of(with(facet, kept, true));
	}

	private Optional<Code> retired(String facet, Code code, List<String> used) {
		if (!used.contains(facet + " " + code.key())) {
			this.jdbc.update("delete from code where facet_key = ? and code_key = ?", facet, code.key());
			return Optional.empty();
		}
		this.jdbc.update("update code set retired = true where facet_key = ? and code_key = ?", facet, code.key());
		return Optional.of(new Code(code.key(), code.label(), code.shortLabel(), code.definition(), code.phrase(),
				code.from(), code.to(), true));
	}

	private void codes(Facet facet) {
		int position = 0;
		for (Code code : facet.codes()) {
			upsert("update code set position = ?, label = ?, definition = ?, from_year = ?, to_year = ?, retired = ?"
					+ " where facet_key = ? and code_key = ?",
					"insert into code (position, label, definition, from_year, to_year, retired, facet_key, code_key)"
							+ " values (?, ?, ?, ?, ?, ?, ?, ?)",
					position++, code.label(), code.definition(), code.from(), code.to(), false, facet.key(),
					code.key());
		}
	}

	private void upsert(String update, String insert, @Nullable Object... columns) {
		if (this.jdbc.update(update, columns) == 0) {
			this.jdbc.update(insert, columns);
		}
	}

	private static Facet with(Facet facet, List<Code> codes, boolean retired) {
		return new Facet(facet.key(), facet.label(), facet.question(), facet.origin(), facet.multiple(),
				facet.ordinal(), facet.primary(), facet.open() && !retired, codes, facet.scheme(), facet.rule(),
				facet.phrase(), facet.primaryOf(), facet.applies(), retired);
	}

}
