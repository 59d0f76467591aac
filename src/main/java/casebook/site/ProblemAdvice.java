package casebook.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what doors throw. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

	private final Problems problems;

	ProblemAdvice(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Answers a failure, unless the answer has already begun: then the failure goes on to
	 * the server, which breaks the connection, so that half a file is never taken for a
	 * whole one.
	 */
	@ExceptionHandler(Exception.class)
	Object failed(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (response.isCommitted()) {
			throw failure;
		}
		response.resetBuffer();
		response.setHeader(HttpHeaders.ETAG, null);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
		response.setHeader(HttpHeaders.LINK, null);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (failure instanceof ErrorResponse known) {
			known.getHeaders().forEach((name, texts) -> texts.forEach((text) -> response.addHeader(name, text)));
		}
		return this.problems.answer(failure, request);
	}

}
