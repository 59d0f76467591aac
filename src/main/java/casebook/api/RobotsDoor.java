package casebook.api;

import java.util.stream.Collectors;

import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What crawlers are asked (RFC 9309): to read every page, and to leave out the
 * selections, of which there is no end. The plain pages of the list lead to every case;
 * the comparisons that the collection proposes are pages too.
 */
@RestController
class RobotsDoor {

	private static final String RULES = """
			User-agent: *
			Allow: /
			Disallow: /*?
			Allow: /cases?page=
			Disallow: /suggest
			%s""";

	private final Snapshots snapshots;

	RobotsDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
	@Nullable String robots(Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		if (visit.isUnchanged(snapshot.edition(), "txt")) {
			return null;
		}
		String rules = RULES.formatted(proposed(snapshot));
		return visit.address("").isEmpty() ? rules : rules + "\nSitemap: " + visit.address("/sitemap.xml") + "\n";
	}

	private static String proposed(Snapshot snapshot) {
		return snapshot.collection()
			.comparisons()
			.stream()
			.map((pair) -> "Allow: " + CaseQuery.everything(snapshot.axes()).picking(pair.cases()).href("/compare")
					+ "$\n")
			.collect(Collectors.joining());
	}

}
