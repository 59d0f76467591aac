package casebook.search;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A page past the end of a list. The problem detail carries the {@code last} page, as a
 * query string.
 */
public final class PageNotFound extends ErrorResponseException {

	PageNotFound(CaseQuery asked, int pages) {
		super(HttpStatus.NOT_FOUND, problem(asked, pages), null);
	}

	private static ProblemDetail problem(CaseQuery asked, int pages) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "The list has " + pages
				+ ((pages == 1) ? " page" : " pages") + "; there is no page " + asked.page() + ".");
		problem.setTitle("Past the end of the list");
		problem.setProperty("parameter", "page");
		problem.setProperty("value", String.valueOf(asked.page()));
		problem.setProperty("allowed", List.of("1 to " + pages));
		problem.setProperty("last", asked.onPage(pages).toQueryString());
		return problem;
	}

}
