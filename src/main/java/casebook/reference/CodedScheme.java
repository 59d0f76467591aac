package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Typology;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * A scheme of types by which the cases are coded, so that they can be seen through it:
 * that of the typology's table, or another that names its dimension.
 *
 * @param id its key in addresses
 * @param name its name
 * @param dimension the dimension that holds its codes
 * @param chief the facet of the chief code of a case; null where it has none
 * @param main whether it is the scheme of the table
 */
record CodedScheme(String id, String name, Facet dimension, @Nullable Facet chief, boolean main) {

	/**
	 * The schemes of an edition, that of the table first.
	 * @throws NotOnShelf if the collection has no types
	 */
	static List<CodedScheme> of(Snapshot snapshot) {
		Typology typology = snapshot.texts().typology();
		if (typology == null) {
			throw NotOnShelf.nothing("types");
		}
		List<CodedScheme> schemes = new ArrayList<>();
		of(snapshot, typology.scheme().id(), typology.scheme().name(), typology.table().dimension(), true)
			.ifPresent(schemes::add);
		typology.others()
			.stream()
			.flatMap((other) -> Optional.ofNullable(other.dimension())
				.flatMap((dimension) -> of(snapshot, other.id(), other.name(), dimension, false))
				.stream())
			.forEach(schemes::add);
		return List.copyOf(schemes);
	}

	private static Optional<CodedScheme> of(Snapshot snapshot, String id, String name, String key, boolean main) {
		return snapshot.vocabulary()
			.facet(key)
			.map((dimension) -> new CodedScheme(id, name, dimension,
					snapshot.vocabulary()
						.facets()
						.filter((facet) -> key.equals(facet.primaryOf()))
						.findFirst()
						.orElse(null),
					main));
	}

	/** The page of the scheme. */
	String href() {
		return Shelf.TYPES + parameter();
	}

	/** The page of one of its types. */
	String href(Code code) {
		return Shelf.type(code.key()) + parameter();
	}

	/** The cases that have a type, chiefly where a case has a chief one. */
	CaseQuery chiefly(Snapshot snapshot, Code code) {
		return CaseQuery.everything(snapshot.axes())
			.choosing(((this.chief != null) ? this.chief : this.dimension).key(), code.key());
	}

	/**
	 * The cases that have a type beside another, which is their chief one; empty where no
	 * type is.
	 */
	Optional<CaseQuery> inPart(Snapshot snapshot, Code code) {
		if (this.chief == null) {
			return Optional.empty();
		}
		CaseQuery query = CaseQuery.everything(snapshot.axes()).choosing(this.dimension.key(), code.key());
		for (Code other : this.dimension.codes()) {
			query = other.equals(code) ? query : query.adding(this.chief.key(), other.key());
		}
		return query.values(this.chief.key()).isEmpty() ? Optional.empty() : Optional.of(query);
	}

	private String parameter() {
		return this.main ? "" : "?scheme=" + this.id;
	}

}
