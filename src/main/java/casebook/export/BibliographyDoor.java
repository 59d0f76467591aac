package casebook.export;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import casebook.citation.BibliographyForm;
import casebook.receipt.DigestedFile;
import casebook.search.CaseQuery;
import casebook.search.Parameters;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The bibliography of a selection or of one case as BibLaTeX, RIS and CSL-JSON; with
 * {@code sources=yes} every source behind it too.
 */
@Controller
class BibliographyDoor {

	private static final String SOURCES = "sources";

	private final Snapshots snapshots;

	private final FullRecords records;

	private final Excerpts excerpts;

	BibliographyDoor(Snapshots snapshots, FullRecords records, Excerpts excerpts) {
		this.snapshots = snapshots;
		this.records = records;
		this.excerpts = excerpts;
	}

	/** A selection for BibLaTeX. */
	@GetMapping("/cases.bib")
	void bibTex(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		selection(BibliographyForm.BIBTEX, parameters, visit, response);
	}

	/** A selection as RIS. */
	@GetMapping("/cases.ris")
	void ris(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		selection(BibliographyForm.RIS, parameters, visit, response);
	}

	/** A selection as CSL-JSON. */
	@GetMapping("/cases.csl.json")
	void cslJson(@RequestParam MultiValueMap<String, String> parameters, Visit visit, HttpServletResponse response)
			throws IOException {
		selection(BibliographyForm.CSL_JSON, parameters, visit, response);
	}

	/** One case for BibLaTeX. */
	@GetMapping("/cases/{slug}.bib")
	void bibTex(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Visit visit,
			HttpServletResponse response) throws IOException {
		one(BibliographyForm.BIBTEX, slug, parameters, visit, response);
	}

	/** One case as RIS. */
	@GetMapping("/cases/{slug}.ris")
	void ris(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Visit visit,
			HttpServletResponse response) throws IOException {
		one(BibliographyForm.RIS, slug, parameters, visit, response);
	}

	/** One case as CSL-JSON. */
	@GetMapping("/cases/{slug}.csl.json")
	void cslJson(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Visit visit,
			HttpServletResponse response) throws IOException {
		one(BibliographyForm.CSL_JSON, slug, parameters, visit, response);
	}

	private void selection(BibliographyForm form, MultiValueMap<String, String> parameters, Visit visit,
			HttpServletResponse response) throws IOException {
		Snapshot snapshot = this.snapshots.current();
		Wanted wanted = new Wanted(form, withSources(parameters), null);
		send(wanted, snapshot, snapshot.read(parameters, SOURCES).strictly(), visit, response);
	}

	private void one(BibliographyForm form, String slug, MultiValueMap<String, String> parameters, Visit visit,
			HttpServletResponse response) throws IOException {
		Snapshot snapshot = this.snapshots.current();
		Wanted wanted = new Wanted(form, withSources(parameters), slug);
		String current = snapshot.currentSlug(slug);
		if (!current.equals(slug)) {
			response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
			response.setHeader(HttpHeaders.LOCATION, URI.create(visit.address("/cases/" + current + "."
					+ form.extension() + (wanted.withSources() ? "?" + SOURCES + "=yes" : "")))
				.toString());
			return;
		}
		new Parameters(parameters).besides(List.of(SOURCES)).stream().findFirst().ifPresent((name) -> {
			throw RefusedParameter.unknown(name, List.of(SOURCES));
		});
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>(
				Map.of("case", List.of(snapshot.requiredLine(slug).slug())));
		send(wanted, snapshot, snapshot.read(query).strictly(), visit, response);
	}

	private void send(Wanted wanted, Snapshot snapshot, CaseQuery query, Visit visit, HttpServletResponse response)
			throws IOException {
		if (visit.isUnchanged(snapshot.edition(), wanted.form().tag(wanted.withSources()))) {
			return;
		}
		Excerpt excerpt = this.excerpts.of(snapshot, snapshot.select(query));
		excerpt.headers(response, wanted.form().mediaType(), wanted.form().extension(), wanted.path(query.whole()));
		DigestedFile.send(visit, response, true,
				new Bibliography(excerpt, wanted.form(), wanted.withSources(), this.records)::writeTo);
	}

	private static boolean withSources(MultiValueMap<String, String> parameters) {
		String text = parameters.getFirst(SOURCES);
		if (text == null || text.isBlank() || text.equals("no")) {
			return false;
		}
		if (!text.equals("yes")) {
			throw RefusedParameter.value(SOURCES, text, List.of("yes", "no"));
		}
		return true;
	}

	/**
	 * What is wanted.
	 *
	 * @param form the form
	 * @param withSources whether the sources are wanted too
	 * @param slug the one case that is asked for; null for a selection
	 */
	private record Wanted(BibliographyForm form, boolean withSources, @Nullable String slug) {

		/** The canonical path and query of the file. */
		String path(CaseQuery query) {
			String path = (this.slug != null) ? "/cases/" + this.slug + "." + this.form.extension()
					: query.href("/cases." + this.form.extension());
			return this.withSources ? path + (path.contains("?") ? "&" : "?") + SOURCES + "=yes" : path;
		}
	}

}
