package casebook.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets scripts of other sites read data: it is public, nothing depends on who asks, and
 * no cookie is set. The same is said to everybody, so that caches need not tell origins
 * apart. Pages are left to browsers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CrossOrigin extends OncePerRequestFilter {

	private static final String READABLE = "Casebook-Receipt, Content-Disposition, Deprecation, ETag, Link, Repr-Digest, Sunset";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !DataForms.isAt(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		if (HttpMethod.OPTIONS.matches(request.getMethod())
				&& request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HttpHeaders.IF_NONE_MATCH);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return;
		}
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, READABLE);
		chain.doFilter(request, response);
	}

}
