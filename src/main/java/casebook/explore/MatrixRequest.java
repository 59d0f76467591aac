package casebook.explore;

import java.util.List;
import java.util.Optional;

import casebook.browse.View;
import casebook.catalog.Collection;
import casebook.catalog.Facet;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.Lens;

import org.springframework.util.MultiValueMap;

/**
 * Which facets a matrix crosses. What is not asked for is taken from the first crossing
 * that the collection declares, or from the first facets of the vocabulary.
 *
 * @param rows the facet of the lines
 * @param columns the facet of the columns
 */
record MatrixRequest(Facet rows, Facet columns) {

	static final String[] PARAMETERS = { "rows", "columns" };

	/** Reads the facets of a request. */
	static MatrixRequest read(MultiValueMap<String, String> parameters, Snapshot snapshot) {
		List<Facet> facets = snapshot.vocabulary().facets().toList();
		Optional<Collection.Crossing> usual = snapshot.collection().crossings().stream().findFirst();
		Facet rows = Asked.facet(parameters, "rows", facets)
			.or(() -> usual.flatMap((crossing) -> snapshot.vocabulary().facet(crossing.rows())))
			.orElse(facets.get(0));
		Facet columns = Asked.facet(parameters, "columns", facets)
			.or(() -> usual.flatMap((crossing) -> snapshot.vocabulary().facet(crossing.columns())))
			.orElse(facets.get(facets.size() - 1));
		return new MatrixRequest(rows, columns);
	}

	/** The page that shows the crossing. */
	View view() {
		return new View(Lens.MATRIX.path(), List.of(new CaseQuery.Parameter("rows", this.rows.key()),
				new CaseQuery.Parameter("columns", this.columns.key())), "Show cases");
	}

	/** The same crossing in another form, at another path. */
	View at(String path) {
		return new View(path, view().besides(), view().button());
	}

	/** The crossing turned round. */
	MatrixRequest swapped() {
		return new MatrixRequest(this.columns, this.rows);
	}

	/** Whether this is the crossing of these facets. */
	boolean is(Collection.Crossing crossing) {
		return this.rows.key().equals(crossing.rows()) && this.columns.key().equals(crossing.columns());
	}

}
