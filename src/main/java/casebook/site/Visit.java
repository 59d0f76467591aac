package casebook.site;

import java.util.Locale;
import java.util.function.IntFunction;

import casebook.catalog.Edition;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.Assert;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * One request as a door sees it: whether the reader already has the answer, and how to
 * name addresses. Doors take it as an argument.
 */
public final class Visit {

	private final ServletWebRequest request;

	private final Site site;

	private final Signposts signposts;

	/**
	 * Keeps the very request that Spring MVC handles: it is the one that knows afterwards
	 * that 304 has been answered and no view is wanted.
	 */
	Visit(ServletWebRequest request, Site site, Signposts signposts) {
		this.request = request;
		this.site = site;
		this.signposts = signposts;
	}

	/**
	 * Marks the answer with the tag of an edition and says whether the reader has it
	 * already. A door asks this before it computes anything, and stops when it is true:
	 * 304 has been answered. Else the answer gets the links that follow from its path.
	 * @param edition the edition that the answer is computed from
	 * @param form the form of the answer, such as {@code html} or {@code csv}
	 */
	public boolean isUnchanged(Edition edition, String form) {
		HttpServletResponse response = this.request.getResponse();
		Assert.state(response != null, "a door answers over HTTP");
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		if (this.request.checkNotModified(this.site.tag(edition, form))) {
			return true;
		}
		this.signposts.at(this.request.getRequest().getRequestURI()).forEach(this::add);
		return false;
	}

	/**
	 * Names the neighbours of one page of a list in the header.
	 * @param page the page, from 1
	 * @param pages how many there are
	 * @param path makes the path of a page
	 */
	public void paged(int page, int pages, IntFunction<String> path) {
		add(new WebLink(address(path.apply(1)), "first"));
		if (page > 1) {
			add(new WebLink(address(path.apply(page - 1)), "prev"));
		}
		if (page < pages) {
			add(new WebLink(address(path.apply(page + 1)), "next"));
		}
		add(new WebLink(address(path.apply(pages)), "last"));
	}

	/**
	 * Whether only the headers are asked for, so that a long body need not be written.
	 */
	public boolean isForHeadersOnly() {
		return HttpMethod.HEAD.equals(this.request.getHttpMethod());
	}

	/**
	 * The same for a file that never changes, whatever the edition.
	 * @param sha256 the digest of the file in hexadecimal
	 */
	public boolean isUnchanged(String sha256) {
		HttpServletResponse response = this.request.getResponse();
		Assert.state(response != null, "a door answers over HTTP");
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		return this.request.checkNotModified("\"" + sha256 + "\"");
	}

	/** Whether the reader takes an answer compressed with gzip. */
	public boolean acceptsGzip() {
		return Gzip.isAccepted(this.request.getRequest());
	}

	/**
	 * Whether the reader takes fields behind the body, which tell what is known only
	 * then.
	 */
	public boolean acceptsTrailers() {
		String accepted = this.request.getHeader("TE");
		return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("trailers")
				&& "HTTP/1.1".equals(this.request.getRequest().getProtocol());
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

	/** Leads on to another address of this site for good. */
	public ModelAndView movedTo(String path) {
		RedirectView view = new RedirectView(address(path));
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(view);
	}

	private void add(WebLink link) {
		HttpServletResponse response = this.request.getResponse();
		Assert.state(response != null, "a door answers over HTTP");
		response.addHeader(HttpHeaders.LINK, link.field());
	}

}
