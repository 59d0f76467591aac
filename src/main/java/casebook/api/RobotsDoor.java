package casebook.api;

import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What crawlers are asked (RFC 9309): to read every page, and to leave out the
 * selections, of which there is no end. The plain pages of the list lead to every case.
 */
@RestController
class RobotsDoor {

	private static final String RULES = """
			User-agent: *
			Allow: /
			Disallow: /*?
			Allow: /cases?page=
			Disallow: /suggest
			""";

	private final Snapshots snapshots;

	RobotsDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
	@Nullable String robots(Visit visit) {
		if (visit.isUnchanged(this.snapshots.current().edition(), "txt")) {
			return null;
		}
		return visit.address("").isEmpty() ? RULES : RULES + "\nSitemap: " + visit.address("/sitemap.xml") + "\n";
	}

}
