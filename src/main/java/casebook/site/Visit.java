package casebook.site;

import casebook.catalog.Edition;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.Assert;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * One request as a door sees it: whether the reader already has the answer, and how to
 * name addresses. Doors take it as an argument.
 */
public final class Visit {

	private final ServletWebRequest request;

	private final Site site;

	/**
	 * Keeps the very request that Spring MVC handles: it is the one that knows afterwards
	 * that 304 has been answered and no view is wanted.
	 */
	Visit(ServletWebRequest request, Site site) {
		this.request = request;
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
		HttpServletResponse response = this.request.getResponse();
		Assert.state(response != null, "a door answers over HTTP");
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		return this.request.checkNotModified(this.site.tag(edition, form));
	}

	/**
	 * Whether only the headers are asked for, so that a long body need not be written.
	 */
	public boolean isForHeadersOnly() {
		return HttpMethod.HEAD.equals(this.request.getHttpMethod());
	}

	/**
	 * Names the one address of a page. A page that is asked for under exactly this
	 * address may be kept, rendered, for the next who asks.
	 * @param path the canonical path and query
	 * @return the address, as {@link #address} gives it
	 */
	public String canonical(String path) {
		this.request.setAttribute(RenderedPages.CANONICAL, path, RequestAttributes.SCOPE_REQUEST);
		return address(path);
	}

	/**
	 * The address of something on this site: absolute where {@code casebook.base-url} is
	 * set, else as it was given.
	 */
	public String address(String path) {
		return this.site.address(path);
	}

}
