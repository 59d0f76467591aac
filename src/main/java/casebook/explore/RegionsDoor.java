package casebook.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.receipt.ByteOrderMark;
import casebook.receipt.Table;
import casebook.receipt.Tables;
import casebook.search.EntryCount;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Lens;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows where the cases of a selection are: as a page with a map, and as CSV. */
@Controller
class RegionsDoor {

	private final Snapshots snapshots;

	private final Tables tables;

	RegionsDoor(Snapshots snapshots, Tables tables) {
		this.snapshots = snapshots;
		this.tables = tables;
	}

	@GetMapping("/explore/regions")
	@Nullable String page(@RequestParam MultiValueMap<String, String> parameters, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		ReadQuery read = snapshot.read(parameters);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		model.addAttribute("page", RegionsPage.of(snapshot, read, visit));
		return "explore/regions";
	}

	@GetMapping("/explore/regions.csv")
	void csv(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		boolean marked = ByteOrderMark.isAsked(parameters);
		Selection selection = Look.strictly(parameters, snapshot, ByteOrderMark.PARAMETER);
		if (visit.isUnchanged(snapshot.edition(), marked ? "csv-bom" : "csv")) {
			return;
		}
		RegionCounts counts = RegionCounts.of(selection);
		this.tables.send(visit, response, snapshot,
				new Table("regions", selection.query().whole().href("/explore/regions.csv"),
						selection.query().whole().href(Lens.REGIONS.path()), selection.sentence(), marked,
						records(snapshot, RegionsTable.of(snapshot, counts, selection.query()), counts)));
	}

	/**
	 * A line for each continent, region and state; the cases without a state stand last.
	 */
	private static List<List<String>> records(Snapshot snapshot, RegionsTable table, RegionCounts counts) {
		List<List<String>> records = new ArrayList<>();
		records.add(List.of("level", "code", "label", "within", "cases", "background"));
		for (RegionsTable.Continent continent : table.continents()) {
			records.add(record(snapshot, List.of("continent", "", continent.label(), ""), continent.lines()));
			for (RegionsTable.Row row : continent.rows()) {
				records
					.add(record(snapshot, List.of("region", row.code(), row.label(), continent.label()), row.lines()));
				row.states()
					.forEach((state) -> records.add(record(snapshot,
							List.of("state", state.key(), state.label(), row.label()), state.lines())));
			}
		}
		records.add(record(snapshot, List.of("none named", "-", "None named", ""), counts.without()));
		return records;
	}

	private static List<String> record(Snapshot snapshot, List<String> what, List<CaseLine> lines) {
		EntryCount count = snapshot.count(lines);
		return Stream
			.concat(what.stream(), Stream.of(String.valueOf(count.total()), String.valueOf(count.background())))
			.toList();
	}

}
