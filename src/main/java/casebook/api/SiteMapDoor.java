package casebook.api;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.stream.Stream;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Every page of the site, for crawlers (sitemaps.org). More pages than one file may have
 * stand in numbered parts below an index. The format asks for absolute addresses, so that
 * there is none where {@code casebook.base-url} is not set.
 */
@Controller
class SiteMapDoor {

	/** The most that the format allows in one file. */
	static final int MOST = 50_000;

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private final Snapshots snapshots;

	private final SitePages pages;

	SiteMapDoor(Snapshots snapshots, SitePages pages) {
		this.snapshots = snapshots;
		this.pages = pages;
	}

	/** The map, or the index of its parts. */
	@GetMapping("/sitemap.xml")
	void map(Visit visit, HttpServletResponse response) throws IOException {
		Snapshot snapshot = this.snapshots.current();
		int parts = parts(snapshot, visit);
		if (begins(snapshot, visit, response)) {
			OutputStream out = response.getOutputStream();
			if (parts == 1) {
				write(this.pages.of(snapshot), visit, out);
			}
			else {
				XmlOutput.document(out, "sitemapindex", NAMESPACE, (index) -> {
					for (int part = 1; part <= parts; part++) {
						String address = visit.address("/sitemap-" + part + ".xml");
						index.element("sitemap", (map) -> map.element("loc", address));
					}
				});
			}
		}
	}

	/** One part of a map that has several. */
	@GetMapping("/sitemap-{part}.xml")
	void part(@PathVariable String part, Visit visit, HttpServletResponse response) throws IOException {
		Snapshot snapshot = this.snapshots.current();
		int parts = parts(snapshot, visit);
		int number = part.matches("[1-9]\\d{0,5}") ? Integer.parseInt(part) : 0;
		if (parts == 1 || number == 0 || number > parts) {
			throw NoSiteMap.part(part, parts);
		}
		if (begins(snapshot, visit, response)) {
			write(this.pages.of(snapshot).skip((number - 1L) * MOST).limit(MOST), visit, response.getOutputStream());
		}
	}

	private int parts(Snapshot snapshot, Visit visit) {
		if (visit.address("").isEmpty()) {
			throw NoSiteMap.withoutAddress();
		}
		return (int) ((this.pages.of(snapshot).count() + MOST - 1) / MOST);
	}

	private static boolean begins(Snapshot snapshot, Visit visit, HttpServletResponse response) {
		if (visit.isUnchanged(snapshot.edition(), "xml")) {
			return false;
		}
		response.setContentType("application/xml;charset=UTF-8");
		return !visit.isForHeadersOnly();
	}

	private static void write(Stream<SitePages.Place> places, Visit visit, OutputStream out) throws IOException {
		XmlOutput.document(out, "urlset", NAMESPACE, (set) -> {
			Iterator<SitePages.Place> each = places.iterator();
			while (each.hasNext()) {
				SitePages.Place place = each.next();
				set.element("url", (url) -> {
					url.element("loc", visit.address(place.path()));
					if (place.changedAt() != null) {
						url.element("lastmod", place.changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
					}
				});
			}
		});
	}

}
