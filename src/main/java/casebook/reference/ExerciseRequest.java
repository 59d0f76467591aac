package casebook.reference;

import casebook.site.Shelf;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.search.AxisValue;
import casebook.search.Parameters;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A case that a learner reads, with the values that she chose.
 *
 * @param named the case; null where none is named
 * @param chosen the chosen values by the key of their facet; facets left open are not
 * there
 * @param sent whether the form was sent, with or without a choice
 * @param ignored the names of parameters that mean nothing here
 */
record ExerciseRequest(@Nullable CaseLine named, Map<String, Set<String>> chosen, boolean sent, List<String> ignored) {

	static final String CASE = "case";

	/** What the button of the form sends, so that a form without a choice is noticed. */
	static final String SENT = "answers";

	/**
	 * Reads a request.
	 * @param facets the facets that learners code; one at least
	 * @throws RefusedParameter if there is no such case or value
	 */
	static ExerciseRequest read(Snapshot snapshot, List<ExerciseFacet> facets, Parameters parameters) {
		boolean sent = parameters.one(SENT).isPresent();
		Map<String, Set<String>> chosen = new LinkedHashMap<>();
		facets.forEach((facet) -> {
			Set<String> values = values(facet, parameters.all(facet.key()));
			if (!values.isEmpty()) {
				chosen.put(facet.key(), values);
			}
		});
		Set<String> understood = Stream.concat(Stream.of(CASE, SENT), facets.stream().map(ExerciseFacet::key))
			.collect(Collectors.toSet());
		CaseLine named = parameters.one(CASE).map((slug) -> line(snapshot, slug)).orElse(null);
		return new ExerciseRequest(named, chosen, sent || !chosen.isEmpty(), parameters.besides(understood));
	}

	/** The same request, with a case where it names none. */
	ExerciseRequest orElse(Supplier<CaseLine> first) {
		return (this.named != null) ? this : new ExerciseRequest(first.get(), this.chosen, this.sent, this.ignored);
	}

	/** The case, once there is one. */
	CaseLine line() {
		return Objects.requireNonNull(this.named);
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

	/** The values chosen in a facet; none where it was left open. */
	Set<String> chosen(ExerciseFacet facet) {
		return Optional.ofNullable(this.chosen.get(facet.key())).orElse(Set.of());
	}

	/** The facets that were left open. */
	List<ExerciseFacet> open(List<ExerciseFacet> facets) {
		return facets.stream().filter((facet) -> chosen(facet).isEmpty()).toList();
	}

	/** The address of the page. */
	String href(List<ExerciseFacet> facets) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(Shelf.EXERCISE).queryParam(CASE, line().slug());
		facets.forEach((facet) -> facet.values()
			.stream()
			.map(AxisValue::key)
			.filter(chosen(facet)::contains)
			.forEach((value) -> address.queryParam(facet.key(), value)));
		return address.build().toUriString();
	}

}
