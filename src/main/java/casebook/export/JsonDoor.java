package casebook.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.CaseLine;
import casebook.catalog.Origin;
import casebook.receipt.EditionJson;
import casebook.search.CaseQuery;
import casebook.search.FacetCounts;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.search.ValueCount;
import casebook.site.Visit;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list page as JSON: the same selection, facets and paging. */
@RestController
class JsonDoor {

	private static final String PATH = "/cases.json";

	private final Snapshots snapshots;

	private final Excerpts excerpts;

	JsonDoor(Snapshots snapshots, Excerpts excerpts) {
		this.snapshots = snapshots;
		this.excerpts = excerpts;
	}

	/** Answers one page of a selection, as JSON whatever a reader accepts. */
	@GetMapping(PATH)
	ResponseEntity<ListJson> list(@RequestParam MultiValueMap<String, String> parameters, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		Selection selection = snapshot.select(snapshot.read(parameters).strictly());
		List<CaseLine> page = selection.page();
		if (visit.isUnchanged(snapshot.edition(), "json")) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
		}
		CaseQuery query = selection.query();
		visit.paged(query.page(), selection.pages(), (number) -> query.onPage(number).href(PATH));
		CaseForms forms = new CaseForms(snapshot);
		ListJson list = new ListJson(query.toQueryString(), selection.sentence(), EditionJson.of(snapshot.edition()),
				selection.total(), query.page(), query.size(), links(selection, visit),
				this.excerpts.of(snapshot, selection).receipt(),
				selection.facets().stream().map((facet) -> facet(facet, query, visit)).toList(),
				page.stream().map((line) -> line(line, snapshot, forms, visit)).toList());
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(list);
	}

	private static ListJson.LinksJson links(Selection selection, Visit visit) {
		CaseQuery query = selection.query();
		int page = query.page();
		return new ListJson.LinksJson(visit.address(query.href(PATH)),
				(page < selection.pages()) ? visit.address(query.onPage(page + 1).href(PATH)) : null,
				(page > 1) ? visit.address(query.onPage(page - 1).href(PATH)) : null,
				visit.address(query.onPage(1).href(PATH)), visit.address(query.onPage(selection.pages()).href(PATH)),
				visit.address(query.whole().href("/cases.csv")), visit.address(query.whole().href("/cases.jsonl")));
	}

	private static ListJson.FacetJson facet(FacetCounts facet, CaseQuery query, Visit visit) {
		String key = facet.facet().key();
		return new ListJson.FacetJson(key, facet.facet().label(), facet.group(),
				facet.values()
					.stream()
					.map((value) -> new ListJson.ValueJson(value.value().key(), value.value().label(), value.count(),
							value.selected(), visit.address(next(key, value, query).href(PATH))))
					.toList());
	}

	private static CaseQuery next(String facet, ValueCount value, CaseQuery query) {
		return value.selected() ? query.without(facet, value.value().key())
				: query.choosing(facet, value.value().key());
	}

	private static ListJson.LineJson line(CaseLine line, Snapshot snapshot, CaseForms forms, Visit visit) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		snapshot.vocabulary()
			.facets()
			.filter((facet) -> facet.origin() != Origin.PARTICIPANT)
			.forEach((facet) -> values.put(facet.key(), snapshot.values(facet, line)));
		return new ListJson.LineJson(line.slug(), line.title(), line.summary(), CaseForms.period(line.period()), values,
				forms.participants(line.participants()), line.claims(), line.disputedClaims(), line.sources(),
				line.revision(), visit.address("/cases/" + line.slug() + ".json"));
	}

}
