package casebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import casebook.catalog.CurrentEdition;

import org.springframework.stereotype.Component;

/**
 * Tells programs by links in the header what they look at (FAIR Signposting, level 1):
 * which address to cite, what the thing is, what describes it, which files hold it and
 * under which licence. All of it follows from the path, so that no door says it.
 */
@Component
class Signposts {

	/** The file that holds a case. */
	private static final Form RECORD = new Form(".json", "application/json");

	/** The files that describe a case; a new one is added here. */
	private static final List<Form> DESCRIPTIONS = List.of(RECORD, new Form(".bib", "application/x-bibtex"),
			new Form(".ris", "application/x-research-info-systems"),
			new Form(".csl.json", "application/vnd.citationstyles.csl+json"));

	/** The files that hold the whole catalogue; a new one is added here. */
	private static final List<Form> CATALOGUE = List.of(new Form("/cases.csv", "text/csv"),
			new Form("/cases.jsonl", "application/x-ndjson"), new Form("/cases.zip", "application/zip"),
			new Form("/cases.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

	/** What is there for programs and holds no part of the catalogue. */
	private static final Pattern ASIDE = Pattern.compile("/(suggest|openapi\\.json|.*\\.(atom|xml|txt))");

	private static final Pattern CASE = Pattern.compile("(/cases/(?!brief(?:\\.|$))[^/.]+)(/[^/.]+)?(?:\\..+)?");

	private static final String HTML = "text/html";

	private final CurrentEdition current;

	private final Site site;

	Signposts(CurrentEdition current, Site site) {
		this.current = current;
		this.site = site;
	}

	/** The links of what is at a path. */
	List<WebLink> at(String path) {
		Matcher ofCase = CASE.matcher(path);
		if (path.equals("/")) {
			return catalogue();
		}
		if (ofCase.matches() && path.equals(ofCase.group(1))) {
			return caseStudy(path);
		}
		if (!DataForms.isAt(path) || ASIDE.matcher(path).matches()) {
			return List.of();
		}
		return ofCase.matches() ? file(ofCase.group(1), ofCase.group(2) == null) : file("/", false);
	}

	private List<WebLink> catalogue() {
		List<WebLink> links = landing("/", "https://schema.org/Dataset");
		CATALOGUE.forEach((form) -> links.add(link(form.name(), "item", form.type())));
		links.add(description("describedby"));
		links.add(description("service-desc"));
		links.add(link("/data/api", "service-doc", HTML));
		return links;
	}

	private List<WebLink> caseStudy(String path) {
		List<WebLink> links = landing(path, "https://schema.org/CreativeWork");
		links.add(link(path + RECORD.name(), "item", RECORD.type()));
		DESCRIPTIONS.forEach((form) -> links.add(link(path + form.name(), "describedby", form.type())));
		return links;
	}

	private List<WebLink> landing(String path, String type) {
		List<WebLink> links = new ArrayList<>();
		links.add(new WebLink(this.site.address(path), "cite-as"));
		links.add(new WebLink("https://schema.org/AboutPage", "type"));
		links.add(new WebLink(type, "type"));
		links.add(licence());
		return links;
	}

	private List<WebLink> file(String landing, boolean describing) {
		List<WebLink> links = new ArrayList<>(
				List.of(link(landing, "collection", HTML), description("describedby"), licence()));
		if (describing) {
			links.add(link(landing, "describes", HTML));
		}
		return links;
	}

	private WebLink description(String rel) {
		return link("/openapi.json", rel, "application/json");
	}

	private WebLink licence() {
		return new WebLink("https://spdx.org/licenses/" + this.current.collection().licence().replaceAll("\\s", "%20"),
				"license");
	}

	private WebLink link(String path, String rel, String type) {
		return new WebLink(this.site.address(path), rel, type);
	}

	/**
	 * A file.
	 *
	 * @param name its path, or what is put behind the path of a case
	 * @param type its media type
	 */
	private record Form(String name, String type) {
	}

}
