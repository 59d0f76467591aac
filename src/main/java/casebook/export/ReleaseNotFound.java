package casebook.export;

import java.util.List;
import java.util.Map;

import casebook.catalog.Nearest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A release that is not here. It names those that are. */
final class ReleaseNotFound extends ErrorResponseException {

	ReleaseNotFound(String name, List<String> known) {
		super(HttpStatus.NOT_FOUND, problem(name, known), null);
	}

	private static ProblemDetail problem(String name, List<String> known) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"There is no release '" + name + "'. There are: " + String.join(", ", known) + ".");
		problem.setTitle("No such release");
		problem.setProperty("value", name);
		problem.setProperty("allowed", known);
		problem.setProperty("nearest", Nearest.to(name, known, 3));
		problem.setProperty("links", Map.of("All releases", "/data"));
		return problem;
	}

}
