package casebook.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import casebook.catalog.Actor;
import casebook.catalog.Applies;
import casebook.catalog.CaseLine;
import casebook.catalog.CaseLink;
import casebook.catalog.Code;
import casebook.catalog.Concept;
import casebook.catalog.Facet;
import casebook.catalog.FacetGroup;
import casebook.catalog.Source;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Spools what cases refer to. Of everything, all of it; of a selection, the links,
 * actors, concepts and sources that its cases need, so that no key leads nowhere. The
 * codebook is always whole.
 */
final class ReferenceRows {

	private final Spool spool;

	private final Snapshot snapshot;

	private final boolean whole;

	private final Set<String> slugs = new HashSet<>();

	ReferenceRows(Spool spool, Excerpt excerpt) {
		this.spool = spool;
		this.snapshot = excerpt.snapshot();
		this.whole = excerpt.isWhole();
		excerpt.selection().rows().map(CaseLine::slug).forEach(this.slugs::add);
	}

	/**
	 * Spools it all.
	 * @param cases what was spooled of the cases before
	 */
	void add(CaseRows cases) {
		codebook();
		this.snapshot.links().forEach(this::relation);
		this.snapshot.concepts().stream().filter(this::isIllustrated).forEach((concept) -> concept(concept, cases));
		this.snapshot.actors()
			.stream()
			.filter(used(cases.actors(), Actor::key))
			.forEach((actor) -> actor(actor, cases));
		this.snapshot.sources()
			.stream()
			.filter(used(cases.sources(), Source::key))
			.forEach((source) -> SourceRows.add(this.spool, source));
	}

	private <T> Predicate<T> used(Set<String> keys, Function<T, String> key) {
		return (entry) -> this.whole || keys.contains(key.apply(entry));
	}

	private void codebook() {
		int position = 0;
		for (FacetGroup group : this.snapshot.vocabulary().groups()) {
			for (Facet facet : group.facets()) {
				if (facet.isDimension()) {
					dimension(facet, group.label(), ++position);
				}
			}
		}
	}

	private void dimension(Facet facet, String group, int position) {
		Applies applies = facet.applies();
		this.spool.row("dimensions", facet.key(), position, group, facet.label(), facet.question(), facet.multiple(),
				facet.ordinal(), facet.primary(), (applies != null) ? applies.facet() : null,
				(applies != null) ? joined(applies.codes()) : null, facet.scheme(), facet.rule(), facet.retired());
		int place = 0;
		for (Code code : facet.codes()) {
			this.spool.row("codes", facet.key(), code.key(), ++place, code.label(), code.definition(), code.retired());
		}
	}

	private void relation(CaseLink link) {
		boolean from = this.slugs.contains(link.from());
		boolean to = this.slugs.contains(link.to());
		if (from || to) {
			this.spool.row("relations", link.from() + "/" + link.kind() + "/" + link.to(), from ? link.from() : null,
					from ? null : link.from(), link.kind(), to ? link.to() : null, to ? null : link.to(), link.note());
		}
	}

	private boolean isIllustrated(Concept concept) {
		return this.whole || concept.illustratedBy().stream().anyMatch(this.slugs::contains);
	}

	private void concept(Concept concept, CaseRows cases) {
		this.spool.row("concepts", concept.slug(), concept.term(), concept.definition(), concept.status(),
				concept.note(), joined(concept.codes()));
		cases.cite(new CaseRows.Owner(null, null, null, null, concept.slug(), null), concept.sources());
		concept.illustratedBy()
			.stream()
			.distinct()
			.filter(this.slugs::contains)
			.forEach((slug) -> this.spool.row("illustrations", concept.slug(), slug));
	}

	private void actor(Actor actor, CaseRows cases) {
		this.spool.row("actors", actor.key(), actor.kind().key(), actor.name(), actor.sort(),
				joined(actor.alsoKnownAs()), actor.former(), actor.begun(), actor.ended(), actor.confidence(),
				joined(actor.predecessors()), actor.successor(), actor.iso4(), actor.cow(), actor.wikidata(),
				actor.ror(), actor.note());
		cases.cite(new CaseRows.Owner(null, null, null, null, null, actor.key()), actor.sources());
	}

	private static @Nullable String joined(List<String> texts) {
		return texts.isEmpty() ? null : String.join(";", texts);
	}

}
