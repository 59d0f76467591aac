package casebook.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** There is no site map, or no such part of it. */
final class NoSiteMap extends ErrorResponseException {

	private NoSiteMap(String detail) {
		super(HttpStatus.NOT_FOUND, problem(detail), null);
	}

	static NoSiteMap withoutAddress() {
		return new NoSiteMap("A site map names absolute addresses, and this site has not been told its own: "
				+ "set casebook.base-url.");
	}

	static NoSiteMap part(String part, int parts) {
		return new NoSiteMap("There is no part '" + part + "' of the site map. "
				+ ((parts == 1) ? "It is one file, /sitemap.xml." : "Allowed: 1 to " + parts + "."));
	}

	private static ProblemDetail problem(String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail);
		problem.setTitle("No site map");
		return problem;
	}

}
