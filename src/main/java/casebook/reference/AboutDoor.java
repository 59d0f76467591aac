package casebook.reference;

import casebook.site.Shelf;
import casebook.catalog.SecondReadings;
import casebook.search.Parameters;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Says how the collection is made, and in which cases two readings differ. The readings
 * are asked of the database; where that is of a newer edition than the snapshot, the door
 * begins anew with that edition.
 */
@Controller
class AboutDoor {

	private final Snapshots snapshots;

	private final SecondReadings readings;

	AboutDoor(Snapshots snapshots, SecondReadings readings) {
		this.snapshots = snapshots;
		this.readings = readings;
	}

	@GetMapping(Shelf.ABOUT)
	@Nullable String about(Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", AboutPage.of(snapshot, visit));
		return "reference/about";
	}

	@GetMapping(ReadingsPage.PATH)
	@Nullable String readings(@RequestParam MultiValueMap<String, String> given, Visit visit, HttpServletResponse response,
			Model model) {
		Snapshot snapshot = this.snapshots.current();
		Parameters parameters = new Parameters(given);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		SecondReadings.Counted counted = this.readings.counted();
		ReadingsPage.Asked asked = ReadingsPage.Asked.read(snapshot, parameters, counted);
		SecondReadings.Differing differing = this.readings.of(asked.dimension());
		if (counted.edition() != snapshot.edition().number() || differing.edition() != counted.edition()) {
			this.snapshots.refresh();
			response.setHeader(HttpHeaders.ETAG, null);
			return readings(given, visit, response, model);
		}
		model.addAttribute("page", ReadingsPage.of(snapshot, asked, counted, differing, visit));
		return "reference/readings";
	}

}
