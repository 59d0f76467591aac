package casebook.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import casebook.catalog.CurrentEdition;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns failures into answers: a page that keeps layout and navigation, or a problem
 * document (RFC 9457) where a file or JSON was asked for. What is our own fault is logged
 * here, once, and said without internals.
 */
@Component
class Problems {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	private final CurrentEdition current;

	Problems(CurrentEdition current) {
		this.current = current;
	}

	/**
	 * Answers a failure. What the framework refuses is said in our words: its own speak
	 * of resources and handlers.
	 */
	Object answer(Throwable failure, HttpServletRequest request) {
		if (failure instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
			ProblemDetail problem = known.getBody();
			HttpStatus status = HttpStatus.resolve(problem.getStatus());
			boolean ours = status == null || !status.getReasonPhrase().equals(problem.getTitle());
			return ours ? answer(problem, request) : answer(known.getStatusCode(), request);
		}
		if (failure instanceof InvalidParameterException unreadable) {
			return answer(unreadable(unreadable.getErrorCode()), request);
		}
		log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, request);
	}

	Object answer(HttpStatusCode status, HttpServletRequest request) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				status.is5xxServerError()
						? "The fault is ours and has been noted. Nothing was lost; please try again in a moment."
						: "There is nothing at " + path(request) + " that can be asked for in this way.");
		problem.setTitle(status.is5xxServerError() ? "Something went wrong" : "Not here");
		return answer(problem, request);
	}

	private Object answer(ProblemDetail problem, HttpServletRequest request) {
		if (isForPrograms(request)) {
			problem.setInstance(URI.create(path(request)));
			return ResponseEntity.status(problem.getStatus())
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(problem);
		}
		String title = Objects.requireNonNullElse(problem.getTitle(), "Not here");
		Frame frame = new Frame(title, title, Section.NONE, path(request), this.current.edition(),
				this.current.collection());
		ErrorPage page = new ErrorPage(frame, problem.getStatus(), title,
				Objects.requireNonNullElse(problem.getDetail(), title), links(problem, request));
		ModelAndView view = new ModelAndView("site/error", "page", page);
		view.setStatus(HttpStatusCode.valueOf(problem.getStatus()));
		return view;
	}

	/** What the server itself could not read of a query. */
	private static ProblemDetail unreadable(int status) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status),
				"What stands behind the question mark cannot be read. A percent sign must be followed by two "
						+ "hexadecimal digits, and there is an end to how many parameters are read.");
		problem.setTitle("This query cannot be answered");
		return problem;
	}

	/** The path that was asked for, also where the server has sent the request on. */
	private static String path(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) ? asked
				: request.getRequestURI();
	}

	private static boolean isForPrograms(HttpServletRequest request) {
		String accepted = Objects.requireNonNullElse(request.getHeader("Accept"), "");
		return DataForms.isAt(path(request)) || (accepted.contains("json") && !accepted.contains("text/html"));
	}

	private static List<ErrorPage.Link> links(ProblemDetail problem, HttpServletRequest request) {
		List<ErrorPage.Link> links = new ArrayList<>();
		Map<String, Object> properties = Objects.requireNonNullElse(problem.getProperties(), Map.of());
		if (properties.get("last") instanceof String last) {
			links.add(new ErrorPage.Link("The last page of this list",
					request.getRequestURI() + (last.isEmpty() ? "" : "?" + last)));
		}
		if (problem.getStatus() == HttpStatus.BAD_REQUEST.value()) {
			links.addAll(WaysOut.of(properties, request));
		}
		if (properties.get("links") instanceof Map<?, ?> named) {
			named.forEach((label, href) -> links.add(new ErrorPage.Link(String.valueOf(label), String.valueOf(href))));
		}
		links.add(new ErrorPage.Link("All cases", "/cases"));
		return links;
	}

}
