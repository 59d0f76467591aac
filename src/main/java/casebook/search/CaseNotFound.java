package casebook.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * There is no case of that slug, or it was withdrawn (410). The problem detail carries
 * {@code value} and {@code nearest}.
 */
public final class CaseNotFound extends ErrorResponseException {

	private CaseNotFound(HttpStatus status, String title, String detail, String slug, Map<String, String> nearest) {
		super(status, problem(status, title, detail, slug, nearest), null);
	}

	/**
	 * There is none of that slug.
	 * @param slug what was asked for
	 * @param nearest the slugs near to it, the nearest first, with the titles of their
	 * cases
	 */
	static CaseNotFound unknown(String slug, Map<String, String> nearest) {
		return new CaseNotFound(HttpStatus.NOT_FOUND, "No such case", "There is no case '" + slug + "'.", slug,
				nearest);
	}

	static CaseNotFound withdrawn(String slug) {
		return new CaseNotFound(HttpStatus.GONE, "This case was withdrawn",
				"The case '" + slug + "' was published once and has been withdrawn.", slug, Map.of());
	}

	private static ProblemDetail problem(HttpStatus status, String title, String detail, String slug,
			Map<String, String> nearest) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		problem.setProperty("value", slug);
		problem.setProperty("nearest", List.copyOf(nearest.keySet()));
		Map<String, String> links = new LinkedHashMap<>();
		nearest.forEach((near, name) -> links.put(name, "/cases/" + near));
		problem.setProperty("links", links);
		return problem;
	}

}
