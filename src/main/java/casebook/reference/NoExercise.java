package casebook.reference;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The collection does not say what learners are to code, or has no case to set. */
final class NoExercise extends ErrorResponseException {

	NoExercise() {
		super(HttpStatus.NOT_FOUND, problem(), null);
	}

	private static ProblemDetail problem() {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"This collection does not say what learners are to code, or has no case to set, so that it has no exercise.");
		problem.setTitle("No exercise here");
		return problem;
	}

}
