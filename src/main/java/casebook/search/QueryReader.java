package casebook.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Reads a {@link CaseQuery} from the parameters of a request. Blank values count as
 * absent, as forms send them. Renamed cases are found under their new slug.
 */
final class QueryReader {

	private static final List<String> OWN = List.of("q", "case", "from", "to", "sort", "page", "size");

	private final Snapshot snapshot;

	private final Axes axes;

	private final Parameters given;

	private QueryReader(Snapshot snapshot, MultiValueMap<String, String> given) {
		this.snapshot = snapshot;
		this.axes = snapshot.axes();
		this.given = new Parameters(given);
	}

	/**
	 * Reads a query.
	 * @param snapshot what it will be asked of
	 * @param given the parameters
	 * @param besides names of parameters that the caller reads itself
	 * @return the query, and what was not understood
	 * @throws RefusedParameter if a value is unknown or of the wrong form
	 */
	static ReadQuery read(Snapshot snapshot, MultiValueMap<String, String> given, Set<String> besides) {
		return new QueryReader(snapshot, given).read(besides);
	}

	private ReadQuery read(Set<String> besides) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		Map<String, List<String>> bases = new LinkedHashMap<>();
		List<String> ignored = new ArrayList<>();
		for (String name : this.given.names()) {
			if (this.axes.axis(name).isPresent()) {
				values.put(name, values(name, this.axes.axis(name).orElseThrow()));
			}
			else if (this.axes.axisOfBasis(name).isPresent()) {
				bases.put(this.axes.axisOfBasis(name).orElseThrow().facet().key(), bases(name));
			}
			else if (!OWN.contains(name) && !besides.contains(name) && !Parameters.isTracking(name)) {
				ignored.add(name);
			}
		}
		CaseQuery query = new CaseQuery(this.axes, text(), values, bases, cases(), year("from"), year("to"), ordering(),
				number("page", 1, Integer.MAX_VALUE, 1), number("size", 1, CaseQuery.MAX_SIZE, CaseQuery.DEFAULT_SIZE));
		return new ReadQuery(checked(query), ignored,
				Stream.concat(this.axes.parameters().stream(), Stream.concat(OWN.stream(), besides.stream().sorted()))
					.toList());
	}

	private CaseQuery checked(CaseQuery query) {
		if (query.from() != null && query.to() != null && query.from() > query.to()) {
			throw RefusedParameter.form("to", query.to().toString(), "a year not before 'from' (" + query.from() + ")");
		}
		return query;
	}

	private List<String> values(String name, Axis axis) {
		List<String> chosen = texts(name);
		for (String value : chosen) {
			if (axis.value(value).isEmpty()) {
				throw RefusedParameter.value(name, value, axis.values().stream().map(AxisValue::key).toList());
			}
		}
		return chosen;
	}

	private List<String> bases(String name) {
		List<String> allowed = this.axes.terms().bases().stream().map((basis) -> basis.key()).toList();
		List<String> chosen = texts(name);
		chosen.stream().filter((basis) -> !allowed.contains(basis)).findFirst().ifPresent((basis) -> {
			throw RefusedParameter.value(name, basis, allowed);
		});
		return chosen;
	}

	private List<String> cases() {
		Set<String> slugs = new TreeSet<>();
		for (String slug : texts("case")) {
			String current = this.snapshot.currentSlug(slug);
			if (this.snapshot.line(current).isEmpty()) {
				throw RefusedParameter.value("case", slug, this.snapshot.slugs());
			}
			slugs.add(current);
		}
		return List.copyOf(slugs);
	}

	private @Nullable Integer year(String name) {
		String text = single(name);
		if (text == null) {
			return null;
		}
		if (!text.matches("\\d{1,4}")) {
			throw RefusedParameter.form(name, text, "a year of one to four digits");
		}
		return Integer.valueOf(text);
	}

	private @Nullable String text() {
		List<String> texts = texts("q");
		return texts.isEmpty() ? null : String.join(" ", texts);
	}

	private Ordering ordering() {
		String text = single("sort");
		Ordering usual = (text() != null) ? Ordering.RELEVANCE : Ordering.DEFAULT;
		if (text != null && text.endsWith("relevance") && text() == null) {
			throw RefusedParameter.form("sort", text, "relevance only with words to look for (q)");
		}
		return (text == null) ? usual
				: Ordering.parse(text).orElseThrow(() -> RefusedParameter.value("sort", text, Ordering.allowed()));
	}

	private int number(String name, int least, int most, int usual) {
		String text = single(name);
		if (text == null) {
			return usual;
		}
		if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
			return Integer.parseInt(text);
		}
		throw RefusedParameter.form(name, text, (most == Integer.MAX_VALUE) ? "a whole number from " + least + " on"
				: "a whole number from " + least + " to " + most);
	}

	private @Nullable String single(String name) {
		return this.given.one(name).orElse(null);
	}

	private List<String> texts(String name) {
		return this.given.all(name);
	}

}
