package casebook.browse;

import java.util.Map;
import java.util.TreeMap;

import casebook.catalog.Nearest;
import casebook.search.Axes;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * There is no facet of that key. The problem detail carries links to the nearest, or to
 * all where none is near.
 */
final class FacetNotFound extends ErrorResponseException {

	private static final int NAMED = 3;

	FacetNotFound(String key, Axes axes) {
		super(HttpStatus.NOT_FOUND, problem(key, axes), null);
	}

	private static ProblemDetail problem(String key, Axes axes) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"There is no facet '" + key + "'. Allowed: " + String.join(", ", axes.byKey().keySet()) + ".");
		problem.setTitle("No such facet");
		problem.setProperty("value", key);
		problem.setProperty("nearest", Nearest.to(key, axes.byKey().keySet(), NAMED));
		Map<String, String> links = new TreeMap<>();
		Nearest.to(key, axes.byKey().keySet(), NAMED)
			.forEach((near) -> axes.axis(near)
				.ifPresent((axis) -> links.put("Facet: " + axis.facet().label(), "/facets/" + near)));
		problem.setProperty("links", links);
		return problem;
	}

}
