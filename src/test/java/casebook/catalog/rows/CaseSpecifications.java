package casebook.catalog.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import casebook.catalog.ActorKind;
import casebook.catalog.Applies;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.search.Axis;
import casebook.search.CaseQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.springframework.data.jpa.domain.Specification;

/**
 * A query as a JPA specification: slow, obvious, and sharing nothing with the snapshot
 * but the vocabulary.
 */
public final class CaseSpecifications {

	private final Root<CaseStudy> root;

	private final CriteriaQuery<?> criteria;

	private final CriteriaBuilder builder;

	private CaseSpecifications(Root<CaseStudy> root, CriteriaQuery<?> criteria, CriteriaBuilder builder) {
		this.root = root;
		this.criteria = criteria;
		this.builder = builder;
	}

	/** The cases that a query selects: slug to identifier. */
	public static Map<String, Long> find(CaseStudies caseStudies, CaseQuery query) {
		Map<String, Long> found = new TreeMap<>();
		Specification<CaseStudy> specification = (root, criteria,
				builder) -> new CaseSpecifications(root, criteria, builder).all(query);
		caseStudies.findAll(specification).forEach((caseStudy) -> found.put(caseStudy.slug, caseStudy.id));
		return found;
	}

	private Predicate all(CaseQuery query) {
		List<Predicate> all = new ArrayList<>(List.of(this.builder.isFalse(this.root.get("withdrawn"))));
		query.axes().all().map(Axis::facet).forEach((facet) -> {
			List<String> values = query.values(facet.key());
			List<String> bases = query.bases(facet.key());
			if (!values.isEmpty()) {
				all.add(any(values.stream().map((value) -> has(facet, value, bases)).toList()));
			}
			else if (!bases.isEmpty()) {
				all.add(coding(facet, null, bases));
			}
		});
		if (query.from() != null) {
			all.add(this.builder.greaterThanOrEqualTo(this.root.get("lastYear"), query.from()));
		}
		if (query.to() != null) {
			all.add(this.builder.lessThanOrEqualTo(this.root.get("firstYear"), query.to()));
		}
		if (!query.cases().isEmpty()) {
			all.add(this.root.get("slug").in(query.cases()));
		}
		return this.builder.and(all.toArray(Predicate[]::new));
	}

	private Predicate has(Facet facet, String value, List<String> bases) {
		if (value.equals(Axis.NOT_CODED)) {
			return this.builder.and(hasNone(facet), arises(facet.applies()));
		}
		if (value.equals(Axis.DOES_NOT_APPLY)) {
			return this.builder.and(hasNone(facet), arises(facet.applies()).not());
		}
		return switch (facet.origin()) {
			case CODED -> coding(facet, value, bases);
			case DERIVED ->
				(facet.primaryOf() != null) ? coding(facet, value, bases) : begun(facet.code(value).orElseThrow());
			case PARTICIPANT -> participation(facet, value);
		};
	}

	private Predicate hasNone(Facet facet) {
		return switch (facet.origin()) {
			case CODED -> coding(facet, null, List.of()).not();
			case DERIVED -> (facet.primaryOf() != null) ? coding(facet, null, List.of()).not()
					: any(facet.codes().stream().map(this::begun).toList()).not();
			case PARTICIPANT -> participation(facet, null).not();
		};
	}

	private Predicate arises(Applies applies) {
		return (applies == null) ? this.builder.conjunction()
				: any(applies.codes().stream().map((code) -> coding(applies.facet(), false, code, List.of())).toList());
	}

	private Predicate begun(Code code) {
		return this.builder.between(this.root.<Integer>get("firstYear"), (code.from() != null) ? code.from() : 0,
				(code.to() != null) ? code.to() : 9999);
	}

	private Predicate coding(Facet facet, String value, List<String> bases) {
		return (facet.primaryOf() != null) ? coding(facet.primaryOf(), true, value, bases)
				: coding(facet.key(), false, value, bases);
	}

	private Predicate coding(String dimension, boolean chief, String value, List<String> bases) {
		Subquery<Long> rows = this.criteria.subquery(Long.class);
		Root<CodingRow> row = rows.from(CodingRow.class);
		List<Predicate> all = new ArrayList<>(List.of(this.builder.equal(row.get("caseStudy"), this.root),
				this.builder.equal(row.get("facetKey"), dimension)));
		if (chief) {
			all.add(this.builder.isTrue(row.get("chief")));
		}
		if (value != null) {
			all.add(this.builder.equal(row.get("codeKey"), value));
		}
		if (!bases.isEmpty()) {
			all.add(row.get("basis").in(bases));
		}
		return this.builder.exists(rows.select(row.get("id")).where(all.toArray(Predicate[]::new)));
	}

	private Predicate participation(Facet facet, String actor) {
		Subquery<Long> rows = this.criteria.subquery(Long.class);
		Root<ParticipationRow> row = rows.from(ParticipationRow.class);
		return this.builder.exists(rows.select(row.get("id"))
			.where(this.builder.equal(row.get("caseStudy"), this.root),
					this.builder.equal(row.get("actor").get("kind"), ActorKind.of(facet.key())),
					(actor != null) ? this.builder.equal(row.get("actor").get("actorKey"), actor)
							: this.builder.conjunction()));
	}

	private Predicate any(List<Predicate> predicates) {
		return this.builder.or(predicates.toArray(Predicate[]::new));
	}

}
