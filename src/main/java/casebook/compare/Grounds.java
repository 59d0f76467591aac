package casebook.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import casebook.catalog.CaseRecord;
import casebook.catalog.Coding;
import casebook.catalog.Facet;

/**
 * What the coded values of cases rest on. It stands in their full records.
 *
 * @param records the records by slug
 */
record Grounds(Map<String, CaseRecord> records) {

	/** No grounds, where none are shown. */
	static final Grounds NONE = new Grounds(Map.of());

	/** The grounds in some records. */
	static Grounds of(List<CaseRecord> records) {
		return new Grounds(records.stream().collect(Collectors.toMap(CaseRecord::slug, Function.identity())));
	}

	/**
	 * The coding behind a value; that of its dimension's chief value where the facet is
	 * derived from it. Empty where the value rests on none.
	 */
	Optional<Coding> coding(String slug, Facet facet, String code) {
		String dimension = (facet.primaryOf() != null) ? facet.primaryOf() : facet.key();
		return Optional.ofNullable(this.records.get(slug))
			.flatMap((record) -> record.codings(dimension)
				.stream()
				.filter((coding) -> coding.code().equals(code))
				.findFirst());
	}

}
