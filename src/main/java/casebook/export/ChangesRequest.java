package casebook.export;

import java.util.List;
import java.util.Optional;

import casebook.catalog.Release;
import casebook.search.Parameters;
import casebook.search.RefusedParameter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * Which two releases are to be compared: those that are named, else the last two.
 *
 * @param kept the releases whose packages are kept, the latest first
 * @param from the earlier; null where there are no two
 * @param to the later; null where there are no two
 * @param ignored names of parameters that mean nothing here
 */
record ChangesRequest(List<Release> kept, @Nullable Release from, @Nullable Release to, List<String> ignored) {

	private static final List<String> PARAMETERS = List.of("from", "to");

	/**
	 * Reads the parameters of a request.
	 * @throws RefusedParameter if one names no release that is kept
	 */
	static ChangesRequest read(MultiValueMap<String, String> given, List<Release> releases) {
		Parameters parameters = new Parameters(given);
		List<Release> kept = releases.stream().filter(Release::isKept).toList();
		Optional<Release> from = named(parameters, "from", kept);
		Optional<Release> to = named(parameters, "to", kept);
		List<String> ignored = parameters.besides(PARAMETERS);
		if (kept.size() < 2) {
			return new ChangesRequest(kept, from.orElse(null), to.orElse(null), ignored);
		}
		Release later = to.orElse(kept.get(0));
		Release earlier = from.orElseGet(() -> kept.stream()
			.filter((release) -> release.edition().number() < later.edition().number())
			.findFirst()
			.orElse(later));
		return new ChangesRequest(kept, earlier, later, ignored);
	}

	/**
	 * The same, if everything was understood and there is something to compare.
	 * @throws RefusedParameter if not
	 */
	ChangesRequest strictly() {
		if (!this.ignored.isEmpty()) {
			throw RefusedParameter.unknown(this.ignored.get(0), PARAMETERS);
		}
		if (this.from == null || this.to == null) {
			throw RefusedParameter.form("from", "", "two releases whose packages are kept; there are fewer");
		}
		return this;
	}

	/** The query string that names both. */
	String query() {
		return (this.from != null && this.to != null) ? "?from=" + this.from.name() + "&to=" + this.to.name() : "";
	}

	private static Optional<Release> named(Parameters parameters, String parameter, List<Release> kept) {
		return parameters.one(parameter)
			.map((name) -> kept.stream()
				.filter((release) -> release.name().equals(name))
				.findFirst()
				.orElseThrow(() -> RefusedParameter.value(parameter, name, kept.stream().map(Release::name).toList())));
	}

}
