package casebook.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import casebook.catalog.Facet;
import casebook.catalog.Term;
import casebook.search.AxisValue;
import casebook.search.CaseQuery;
import casebook.search.Ordering;
import casebook.search.Snapshot;

/** Makes queries as varied as readers do, the same ones each time. */
public final class RandomSelections {

	private static final long SEED = 20261125;

	private RandomSelections() {
	}

	/**
	 * Queries over a snapshot: a few facets with one to three values each, sometimes
	 * years, bases or picked cases.
	 */
	public static Stream<CaseQuery> over(Snapshot snapshot, int number) {
		Random random = new Random(SEED);
		return Stream.generate(() -> next(snapshot, random)).limit(number);
	}

	private static CaseQuery next(Snapshot snapshot, Random random) {
		CaseQuery query = CaseQuery.everything(snapshot.axes());
		List<String> facets = new ArrayList<>(snapshot.axes().byKey().keySet());
		for (int i = random.nextInt(4); i > 0; i--) {
			String facet = facets.get(random.nextInt(facets.size()));
			List<AxisValue> values = snapshot.axes().axis(facet).orElseThrow().values();
			for (int j = 1 + random.nextInt(3); j > 0; j--) {
				query = query.adding(facet, values.get(random.nextInt(values.size())).key());
			}
		}
		if (random.nextInt(4) == 0) {
			int from = 1940 + random.nextInt(85);
			query = query.between((random.nextInt(4) > 0) ? from : null,
					(random.nextInt(4) > 0) ? from + random.nextInt(30) : null);
		}
		if (random.nextInt(6) == 0) {
			List<String> slugs = snapshot.slugs();
			query = query.picking(Stream.generate(() -> slugs.get(random.nextInt(slugs.size())))
				.limit(1 + random.nextInt(30))
				.distinct()
				.toList());
		}
		if (random.nextInt(5) == 0) {
			query = withBasis(query, snapshot, random);
		}
		return query
			.orderedBy(Ordering.parse(Ordering.allowed().get(random.nextInt(Ordering.allowed().size()))).orElseThrow());
	}

	private static CaseQuery withBasis(CaseQuery query, Snapshot snapshot, Random random) {
		List<String> grounded = snapshot.vocabulary().facets().filter(Facet::isGrounded).map(Facet::key).toList();
		List<Term> bases = snapshot.vocabulary().terms().bases();
		return new CaseQuery(query.axes(), query.text(), query.values(),
				Map.of(grounded.get(random.nextInt(grounded.size())),
						List.of(bases.get(random.nextInt(bases.size())).key())),
				query.cases(), query.from(), query.to(), query.ordering(), 1, query.size());
	}

}
