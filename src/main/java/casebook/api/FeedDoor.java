package casebook.api;

import java.io.IOException;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The cases that changed last, as an Atom feed (RFC 4287). */
@Controller
class FeedDoor {

	private final Snapshots snapshots;

	FeedDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/feed.atom")
	void feed(Visit visit, HttpServletResponse response) throws IOException {
		Snapshot snapshot = this.snapshots.current();
		if (visit.isUnchanged(snapshot.edition(), "atom")) {
			return;
		}
		response.setContentType("application/atom+xml;charset=UTF-8");
		if (!visit.isForHeadersOnly()) {
			new Feed(snapshot, visit::address).write(response.getOutputStream());
		}
	}

}
