package casebook.site;

import casebook.catalog.Edition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * One request as a door sees it: whether the reader already has the answer, and how to
 * name addresses. Doors take it as an argument.
 */
public final class Visit {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final Site site;

	Visit(HttpServletRequest request, HttpServletResponse response, Site site) {
		this.request = request;
		this.response = response;
		this.site = site;
	}

	/**
	 * Marks the answer with the tag of an edition and says whether the reader has it
	 * already. A door asks this before it computes anything, and stops when it is true:
	 * 304 has been answered.
	 * @param edition the edition that the answer is computed from
	 * @param form the form of the answer, such as {@code html} or {@code csv}
	 */
	public boolean isUnchanged(Edition edition, String form) {
		this.response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		String tag = "W/\"" + edition.fingerprint().substring(0, 32) + "-" + this.site.build() + "-" + form + "\"";
		return new ServletWebRequest(this.request, this.response).checkNotModified(tag);
	}

	/**
	 * Whether only the headers are asked for, so that a long body need not be written.
	 */
	public boolean isForHeadersOnly() {
		return HttpMethod.HEAD.matches(this.request.getMethod());
	}

	/**
	 * The address of something on this site: absolute where {@code casebook.base-url} is
	 * set, else as it was given.
	 */
	public String address(String path) {
		return this.site.address(path);
	}

}
