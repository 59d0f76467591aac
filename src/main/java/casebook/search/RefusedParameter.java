package casebook.search;

import java.util.List;

import casebook.catalog.Nearest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A parameter of a query that cannot be taken as it is. Its problem detail carries
 * {@code parameter}, {@code value}, {@code allowed} and {@code nearest}.
 */
public final class RefusedParameter extends ErrorResponseException {

	private static final int NAMED = 40;

	private RefusedParameter(String detail, String parameter, @Nullable String value, List<String> allowed,
			List<String> nearest) {
		super(HttpStatus.BAD_REQUEST, problem(detail, parameter, value, allowed, nearest), null);
	}

	/** A value that is none of a closed list. */
	public static RefusedParameter value(String parameter, String value, List<String> allowed) {
		List<String> nearest = Nearest.to(value, allowed, 3);
		String words = (allowed.size() <= NAMED) ? "Allowed: " + String.join(", ", allowed) + "."
				: nearest.isEmpty() ? "There are " + allowed.size() + " values, and none is near it."
						: "Nearest of " + allowed.size() + ": " + String.join(", ", nearest) + ".";
		return new RefusedParameter("'" + value + "' is not a value of " + parameter + ". " + words, parameter, value,
				(allowed.size() <= NAMED) ? allowed : List.of(), nearest);
	}

	/** A value of the wrong form. */
	public static RefusedParameter form(String parameter, String value, String allowed) {
		return new RefusedParameter("'" + value + "' is not a value of " + parameter + ". Allowed: " + allowed + ".",
				parameter, value, List.of(allowed), List.of());
	}

	/**
	 * A parameter that is not known where files are made: a misspelt filter must not give
	 * a whole catalogue.
	 */
	public static RefusedParameter unknown(String parameter, List<String> allowed) {
		List<String> nearest = Nearest.to(parameter, allowed, 3);
		String words = nearest.isEmpty() ? "" : "Nearest: " + String.join(", ", nearest) + ". ";
		return new RefusedParameter(
				"There is no parameter '" + parameter + "'. " + words + "Allowed: " + String.join(", ", allowed) + ".",
				parameter, null, allowed, nearest);
	}

	private static ProblemDetail problem(String detail, String parameter, @Nullable String value, List<String> allowed,
			List<String> nearest) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
		problem.setTitle("This query cannot be answered");
		problem.setProperty("parameter", parameter);
		problem.setProperty("value", value);
		problem.setProperty("allowed", allowed);
		problem.setProperty("nearest", nearest);
		return problem;
	}

}
