package casebook.reference;

import casebook.site.Shelf;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.search.AxisValue;
import casebook.search.CaseQuery;
import casebook.search.Parameters;
import casebook.search.RefusedParameter;
import casebook.search.Selection;
import casebook.search.Snapshot;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A case that a learner reads, with the values that she chose.
 *
 * @param line the case
 * @param chosen the chosen values by the key of their facet; facets left open are not
 * there
 * @param ignored the names of parameters that mean nothing here
 */
record ExerciseRequest(CaseLine line, Map<String, Set<String>> chosen, List<String> ignored) {

	static final String CASE = "case";

	/**
	 * Reads a request. Without a case the first one is taken.
	 * @param facets the facets that learners code; one at least
	 * @throws RefusedParameter if there is no such case or value
	 */
	static ExerciseRequest read(Snapshot snapshot, List<ExerciseFacet> facets, Parameters parameters) {
		CaseLine line = parameters.one(CASE)
			.map((slug) -> line(snapshot, slug))
			.orElseGet(() -> after(snapshot, facets, ""));
		Map<String, Set<String>> chosen = new LinkedHashMap<>();
		facets.forEach((facet) -> {
			Set<String> values = values(facet, parameters.all(facet.key()));
			if (!values.isEmpty()) {
				chosen.put(facet.key(), values);
			}
		});
		Set<String> understood = Stream.concat(Stream.of(CASE), facets.stream().map(ExerciseFacet::key))
			.collect(Collectors.toSet());
		return new ExerciseRequest(line, chosen, parameters.besides(understood));
	}

	private static Set<String> values(ExerciseFacet facet, List<String> given) {
		if (given.size() > 1 && !facet.facet().multiple()) {
			throw RefusedParameter.form(facet.key(), String.join(", ", given), "one value only");
		}
		List<String> known = facet.values().stream().map(AxisValue::key).toList();
		given.stream().filter((text) -> !known.contains(text)).findFirst().ifPresent((text) -> {
			throw RefusedParameter.value(facet.key(), text, known);
		});
		return new LinkedHashSet<>(given);
	}

	/**
	 * The case of a slug.
	 * @throws RefusedParameter if there is none
	 */
	static CaseLine line(Snapshot snapshot, String slug) {
		return snapshot.line(snapshot.currentSlug(slug))
			.orElseThrow(() -> RefusedParameter.value(CASE, slug, snapshot.slugs()));
	}

	/**
	 * The next case that can be coded: no background entry, and read by the editors in
	 * one of these facets at least. After the last comes the first again.
	 */
	static CaseLine after(Snapshot snapshot, List<ExerciseFacet> facets, String slug) {
		Selection everything = snapshot.select(CaseQuery.everything(snapshot.axes()));
		List<CaseLine> lines = snapshot.lines();
		return lines.stream()
			.filter((line) -> line.slug().compareTo(slug) > 0 && isCodable(snapshot, everything, facets, line))
			.findFirst()
			.or(() -> lines.stream().filter((line) -> isCodable(snapshot, everything, facets, line)).findFirst())
			.orElse(lines.get(0));
	}

	private static boolean isCodable(Snapshot snapshot, Selection everything, List<ExerciseFacet> facets,
			CaseLine line) {
		return !everything.isBackground(line) && facets.stream().anyMatch((facet) -> facet.isRead(snapshot, line));
	}

	/** The values chosen in a facet; none where it was left open. */
	Set<String> chosen(ExerciseFacet facet) {
		return Optional.ofNullable(this.chosen.get(facet.key())).orElse(Set.of());
	}

	/** Whether anything was chosen. */
	boolean isAnswered() {
		return !this.chosen.isEmpty();
	}

	/** The address of the page. */
	String href(List<ExerciseFacet> facets) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(Shelf.EXERCISE).queryParam(CASE, this.line.slug());
		facets.forEach((facet) -> facet.values()
			.stream()
			.map(AxisValue::key)
			.filter(chosen(facet)::contains)
			.forEach((value) -> address.queryParam(facet.key(), value)));
		return address.build().toUriString();
	}

}
