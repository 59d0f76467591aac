package casebook.site;

import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server sends what failed before it reached a door. */
@Controller
class ErrorDoor implements ErrorController {

	private final Problems problems;

	ErrorDoor(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Answers a failure; nothing where an answer had begun: the server breaks that
	 * connection.
	 */
	@RequestMapping("${server.error.path:/error}")
	@Nullable Object failed(HttpServletRequest request, HttpServletResponse response) {
		if (response.isCommitted()) {
			return null;
		}
		Object code = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
		HttpStatus status = HttpStatus.resolve((Integer) code);
		return this.problems.answer((status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR, request);
	}

}
