package casebook.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

import casebook.catalog.CurrentEdition;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps rendered pages, compressed once, for the next who asks for the same page of the
 * same edition. Only pages asked for under their canonical address are kept, so that
 * spellings do not crowd each other out; the weight of all is bounded by
 * {@code casebook.page-cache}, and 0 turns it off. The edition is part of the key: a page
 * of an older one is never served. Who has the page already, and names its tag, is told
 * so at once; all else that a condition may say is left to the doors.
 */
@Component
class RenderedPages extends OncePerRequestFilter {

	/**
	 * The request attribute in which {@link Visit#canonical} leaves the canonical
	 * address.
	 */
	static final String CANONICAL = RenderedPages.class.getName() + ".canonical";

	private static final int OVERHEAD = 200;

	private final CurrentEdition current;

	private final Site site;

	private final @Nullable Cache<Key, Kept> pages;

	RenderedPages(CurrentEdition current, Site site, @Value("${casebook.page-cache}") DataSize size) {
		this.current = current;
		this.site = site;
		this.pages = (size.toBytes() == 0) ? null
				: Caffeine.newBuilder()
					.maximumWeight(size.toBytes())
					.<Key, Kept>weigher((key, kept) -> kept.weight() + 2 * key.address().length() + OVERHEAD)
					.build();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return this.pages == null || !HttpMethod.GET.matches(request.getMethod()) || path.indexOf('.') >= 0
				|| path.startsWith("/actuator") || path.equals("/suggest") || !Gzip.isAccepted(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Cache<Key, Kept> cache = Objects.requireNonNull(this.pages);
		Key key = new Key(address(request), this.site.tag(this.current.edition(), "html"));
		Kept kept = cache.getIfPresent(key);
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (known != null) {
			if (kept != null && known.equals(key.tag())) {
				headers(response, key.tag());
				response.setStatus(HttpStatus.NOT_MODIFIED.value());
			}
			else {
				chain.doFilter(request, response);
			}
			return;
		}
		if (kept != null) {
			kept.links().forEach((link) -> response.addHeader(HttpHeaders.LINK, link));
			send(response, key.tag(), kept.page());
			return;
		}
		ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, rendered);
		String tag = rendered.getHeader(HttpHeaders.ETAG);
		if (rendered.getStatus() != HttpStatus.OK.value() || tag == null
				|| !key.address().equals(request.getAttribute(CANONICAL))) {
			rendered.copyBodyToResponse();
			return;
		}
		Kept page = new Kept(compressed(rendered.getContentAsByteArray()),
				List.copyOf(rendered.getHeaders(HttpHeaders.LINK)));
		cache.put(new Key(key.address(), tag), page);
		send(response, tag, page.page());
	}

	private static void headers(HttpServletResponse response, String tag) {
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
	}

	private static void send(HttpServletResponse response, String tag, byte[] page) throws IOException {
		headers(response, tag);
		response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		response.setContentType("text/html;charset=UTF-8");
		response.setContentLength(page.length);
		response.getOutputStream().write(page);
	}

	private static byte[] compressed(byte[] page) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(page.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

	private static String address(HttpServletRequest request) {
		return (request.getQueryString() == null) ? request.getRequestURI()
				: request.getRequestURI() + "?" + request.getQueryString();
	}

	/**
	 * What a page is kept under.
	 *
	 * @param address the canonical path and query
	 * @param tag the tag of its edition and of the build
	 */
	private record Key(String address, String tag) {
	}

	/** What is kept: a page, compressed, and the links in its header. */
	private static final class Kept {

		private final byte[] page;

		private final List<String> links;

		Kept(byte[] page, List<String> links) {
			this.page = page;
			this.links = links;
		}

		byte[] page() {
			return this.page;
		}

		List<String> links() {
			return this.links;
		}

		int weight() {
			return this.page.length + this.links.stream().mapToInt(String::length).sum();
		}

	}

}
