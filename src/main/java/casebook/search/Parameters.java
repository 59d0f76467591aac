package casebook.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import casebook.catalog.Facet;

import org.springframework.util.MultiValueMap;

/**
 * The parameters of a request, read alike everywhere: blank values count as absent, as
 * forms send them, repetitions and white space around a value are dropped.
 *
 * @param given the parameters as they came
 */
public record Parameters(MultiValueMap<String, String> given) {

	/** The names of all that were given. */
	Set<String> names() {
		return this.given.keySet();
	}

	/** The values of a parameter; none where it is absent. */
	public List<String> all(String name) {
		return this.given.getOrDefault(name, List.of())
			.stream()
			.filter((text) -> text != null && !text.isBlank())
			.map(String::strip)
			.distinct()
			.toList();
	}

	/**
	 * The one value of a parameter; empty where it is absent.
	 * @throws RefusedParameter if it has several
	 */
	public Optional<String> one(String name) {
		List<String> texts = all(name);
		if (texts.size() > 1) {
			throw RefusedParameter.form(name, String.join(", ", texts), "one value only");
		}
		return texts.stream().findFirst();
	}

	/**
	 * One of these facets; empty where the parameter is absent.
	 * @throws RefusedParameter if it names none of them
	 */
	public Optional<Facet> facet(String name, List<Facet> facets) {
		return one(name).map((key) -> facets.stream()
			.filter((facet) -> facet.key().equals(key))
			.findFirst()
			.orElseThrow(() -> RefusedParameter.value(name, key, facets.stream().map(Facet::key).toList())));
	}

	/**
	 * The names of parameters that mean nothing to a page; campaign marks of other sites
	 * are not among them.
	 * @param understood those that mean something
	 */
	public List<String> besides(Collection<String> understood) {
		return names().stream().filter((name) -> !understood.contains(name) && !isTracking(name)).toList();
	}

	static boolean isTracking(String name) {
		return name.startsWith("utm_") || name.equals("fbclid");
	}

}
