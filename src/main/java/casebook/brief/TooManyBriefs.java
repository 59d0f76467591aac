package casebook.brief;

import java.util.Map;

import casebook.browse.OnPaper;
import casebook.search.Selection;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** More briefs than anybody takes to a meeting. It leads to the list of the cases. */
final class TooManyBriefs extends ErrorResponseException {

	private TooManyBriefs(Selection selection) {
		super(HttpStatus.BAD_REQUEST, problem(selection), null);
	}

	/**
	 * Refuses a selection of too many cases.
	 * @throws TooManyBriefs if it has more than {@value OnPaper#MOST}
	 */
	static void check(Selection selection) {
		if (selection.total() > OnPaper.MOST) {
			throw new TooManyBriefs(selection);
		}
	}

	private static ProblemDetail problem(Selection selection) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				"The selection has " + selection.count().inWords() + ", and briefs are made of " + OnPaper.MOST
						+ " at most. Select fewer, or pick some for your list.");
		problem.setTitle("Too many cases for briefs");
		problem.setProperty("links", Map.of("The list of these cases", selection.query().href("/cases")));
		return problem;
	}

}
