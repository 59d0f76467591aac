package casebook.api;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import casebook.catalog.ActorKind;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.ActorAddress;
import casebook.site.Site;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from the address of a page that was typed with a slash at its end, or with other
 * capitals, to the one address that the page has. What is no page then either is left to
 * the doors, which answer 404.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class AddressTolerance extends OncePerRequestFilter {

	/** The only pages with capitals in their address; they may be typed without. */
	private static final String STATES = ActorAddress.all(ActorKind.COUNTRY) + "/";

	private final Snapshots snapshots;

	private final SitePages pages;

	private final Site site;

	AddressTolerance(Snapshots snapshots, SitePages pages, Site site) {
		this.snapshots = snapshots;
		this.pages = pages;
		this.site = site;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		boolean asked = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
		boolean slash = path.length() > 1 && path.endsWith("/");
		boolean capitals = !path.equals(path.toLowerCase(Locale.ROOT));
		return !asked || !(slash || capitals || path.startsWith(STATES));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		Optional<String> page = Paths.of(this.snapshots.current(), this.pages).page(path);
		if (page.isEmpty() || page.get().equals(path)) {
			chain.doFilter(request, response);
			return;
		}
		String query = request.getQueryString();
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		response.setHeader(HttpHeaders.LOCATION,
				this.site.address((query != null) ? page.get() + "?" + query : page.get()));
	}

	/**
	 * The paths of all pages of an edition, to be found whatever their capitals.
	 *
	 * @param bySmall path in small letters to the path
	 */
	private record Paths(Map<String, String> bySmall) {

		static Paths of(Snapshot snapshot, SitePages pages) {
			return snapshot.derived(Paths.class,
					(edition) -> new Paths(pages.of(edition)
						.map(SitePages.Place::path)
						.collect(Collectors.toMap((path) -> path.toLowerCase(Locale.ROOT), (path) -> path,
								(first, second) -> first))));
		}

		/** The page that was meant by a path; empty where there is none. */
		Optional<String> page(String path) {
			return Optional.ofNullable(this.bySmall.get(path.toLowerCase(Locale.ROOT).replaceFirst("/+$", "")));
		}

	}

}
