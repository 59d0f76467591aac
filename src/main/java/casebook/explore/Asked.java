package casebook.explore;

import java.util.List;
import java.util.Optional;

import casebook.catalog.Facet;
import casebook.search.Axis;
import casebook.search.AxisValue;
import casebook.search.CaseQuery;
import casebook.search.FacetValue;
import casebook.search.Parameters;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads what a lens is asked beside the selection. */
final class Asked {

	private Asked() {
	}

	/**
	 * The values of a parameter, blank ones and repetitions left out.
	 */
	static List<String> all(MultiValueMap<String, String> parameters, String name) {
		return new Parameters(parameters).all(name);
	}

	/**
	 * The one value of a parameter; empty where it is absent.
	 * @throws RefusedParameter if it has several
	 */
	static Optional<String> one(MultiValueMap<String, String> parameters, String name) {
		return new Parameters(parameters).one(name);
	}

	/**
	 * One of these facets; empty where the parameter is absent.
	 * @throws RefusedParameter if it names none of them
	 */
	static Optional<Facet> facet(MultiValueMap<String, String> parameters, String name, List<Facet> facets) {
		return new Parameters(parameters).facet(name, facets);
	}

	/**
	 * A value of a facet, written {@code facet:value}.
	 * @throws RefusedParameter if there is no such facet or value, or the value is a gap
	 */
	static FacetValue value(Snapshot snapshot, String name, String text) {
		int colon = text.indexOf(':');
		if (colon < 0) {
			throw RefusedParameter.form(name, text, "a facet and one of its values, such as "
					+ values(snapshot).stream().findFirst().map(FacetValue::key).orElse("facet:value"));
		}
		String key = text.substring(0, colon);
		Axis axis = snapshot.axes()
			.axis(key)
			.orElseThrow(
					() -> RefusedParameter.value(name, text, values(snapshot).stream().map(FacetValue::key).toList()));
		return axis.value(text.substring(colon + 1))
			.filter((value) -> !value.isGap())
			.map((value) -> new FacetValue(axis.facet(), value))
			.orElseThrow(() -> RefusedParameter.value(name, text, keys(axis)));
	}

	/** The selection that a declaration of the collection names; else everything. */
	static CaseQuery query(Snapshot snapshot, @Nullable String query) {
		return (query == null) ? CaseQuery.everything(snapshot.axes())
				: snapshot.read(UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams()).query();
	}

	private static List<FacetValue> values(Snapshot snapshot) {
		return snapshot.axes()
			.all()
			.flatMap((axis) -> axis.substantive().stream().map((value) -> new FacetValue(axis.facet(), value)))
			.toList();
	}

	private static List<String> keys(Axis axis) {
		return axis.substantive().stream().map(AxisValue::key).map((key) -> axis.facet().key() + ":" + key).toList();
	}

}
