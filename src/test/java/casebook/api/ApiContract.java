package casebook.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import casebook.catalog.Facet;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.DataForms;
import casebook.testing.Pages;
import casebook.testing.RandomSelections;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the API is true to what is served, whatever the collection. */
abstract class ApiContract {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<String> MARKERS = List.of("x-selection", "x-facets", "x-terms", "x-codings", "x-values",
			"x-where", "${");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Snapshots snapshots;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping doors;

	private Pages pages;

	private Snapshot snapshot;

	private ApiSchemas described;

	private String question;

	@BeforeEach
	void setUp() {
		this.pages = new Pages(this.mvc);
		this.snapshot = this.snapshots.current();
		this.described = new ApiSchemas(this.pages.file("/openapi.json"));
		this.question = ApiExamples.of(this.snapshot, (path) -> path).get("question");
	}

	@Test
	void everyDataAddressIsDescribedAndNoOther() {
		List<String> served = this.doors.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter(DataForms::isAt)
			.toList();

		assertThat(this.described.paths()).containsExactlyInAnyOrderElementsOf(served);
	}

	@Test
	void exactlyTheParametersThatAreTakenAreDescribed() {
		for (String path : this.described.paths()) {
			List<String> names = this.described.names(path);
			MvcTestResult result = this.pages.get(asked(path) + "&none-such=1");
			if (result.getResponse().getStatus() == 400) {
				assertThat(strings(body(result).get("allowed"))).as(path).containsExactlyInAnyOrderElementsOf(names);
			}
			else {
				assertThat(names).as("parameters of %s, which reads none", path)
					.isSubsetOf(path.equals("/suggest") ? List.of("q") : List.of());
			}
		}
	}

	@Test
	void everyValueThatIsDescribedIsTakenAndNoOther() {
		Set<JsonNode> tried = new HashSet<>();
		for (String path : this.described.paths()) {
			for (JsonNode parameter : this.described.parameters(path)) {
				JsonNode schema = parameter.get("schema");
				JsonNode values = schema.has("items") ? schema.get("items").path("enum") : schema.path("enum");
				String name = parameter.get("name").asString();
				if (values.isArray() && tried.add(parameter)) {
					values.forEach((value) -> assertThat(status(path, name, value.asString()))
						.as("%s of %s at %s", value, name, path)
						.isEqualTo(200));
					assertThat(status(path, name, "none-such")).as("no value of %s at %s", name, path).isEqualTo(400);
				}
			}
		}
		assertThat(tried).hasSizeGreaterThan(this.snapshot.vocabulary().dimensions().toList().size());
	}

	@Test
	void everyAnswerIsAsDescribed() {
		addresses().forEach(this::assertDescribed);
	}

	@Test
	void everyLineIsACaseAsDescribed() {
		String reference = this.described.answer("/cases.jsonl", 200)
			.at("/content/application~1x-ndjson/x-line")
			.asString();
		for (String line : this.pages.file("/cases.jsonl").lines().toList()) {
			assertThat(this.described.faults(reference, JSON.readTree(line))).as(line).isEmpty();
		}
	}

	@Test
	void everyProblemIsAsDescribed() {
		for (String address : List.of("/cases.json?none-such=1", "/cases.json?size=0", "/cases.json?page=999",
				"/cases.json?case=none-such", "/cases.csv?from=x", "/cases.csv?bom=2", "/cases.jsonl?sort=colour",
				"/cases/none-such.json", "/explore/matrix.json?rows=none-such", "/explore/matrix.csv?columns=none-such",
				"/explore/truth-table.json", "/explore/truth-table.csv?conditions=x", "/compare.json?case=none-such",
				"/compare.csv?shape=round", "/sitemap-0.xml")) {
			MvcTestResult result = this.pages.get(address);
			int status = result.getResponse().getStatus();
			assertThat(status).as(address).isBetween(400, 499);
			assertThat(result.getResponse().getContentType()).as(address).isEqualTo("application/problem+json");
			JsonNode answer = this.described.answer(this.described.path(address), status);
			assertThat(this.described.faults(answer.at("/content/application~1problem+json/schema"), body(result)))
				.as(address)
				.isEmpty();
		}
	}

	@Test
	void aMemberThatIsMissingOrNotDescribedIsNoticed() {
		String slug = this.snapshot.slugs().get(0);
		ObjectNode more = (ObjectNode) body(this.pages.get("/cases/" + slug + ".json"));
		((ObjectNode) more.get("period")).put("colour", "red");
		ObjectNode fewer = (ObjectNode) body(this.pages.get("/cases/" + slug + ".json"));
		fewer.remove("claims");
		ObjectNode other = (ObjectNode) body(this.pages.get("/cases/" + slug + ".json"));
		((ObjectNode) other.get("codings").iterator().next().get(0)).put("code", "none-such");

		for (JsonNode answer : List.of(more, fewer, other)) {
			assertThat(this.described.faults("#/components/schemas/Case", answer)).hasSize(1);
		}
	}

	@Test
	void theDocumentIsCompleted() {
		String text = this.described.document().toString();

		MARKERS.forEach((marker) -> assertThat(text).doesNotContain(marker));
		assertThat(this.described.document().at("/info/license/identifier").asString())
			.isEqualTo(this.snapshot.collection().licence());
		assertThat(this.described.document()
			.get("paths")
			.valueStream()
			.map((path) -> path.at("/get/operationId").asString())).doesNotHaveDuplicates()
			.allMatch((id) -> !id.isEmpty());
	}

	@Test
	void thePageShowsAllOfTheDocument() {
		Document page = this.pages.page("/data/api");

		assertThat(page.select("section.operation h3").eachText())
			.containsExactlyInAnyOrderElementsOf(this.described.paths());
		assertThat(page.select("section.shape h3").eachText())
			.containsExactlyElementsOf(this.described.document().at("/components/schemas").propertyNames());
		assertThat(page.select("section[aria-labelledby=selection] tbody th").eachText())
			.containsExactlyElementsOf(this.described.names("/cases.json"));
		assertThat(page.select(".promise li")).hasSize(this.described.document().at("/info/x-promise").size());
		page.select("main a[href^=#]")
			.eachAttr("href")
			.forEach((href) -> assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
		for (String path : this.described.paths()) {
			this.described.operation(path)
				.path("x-codeSamples")
				.forEach((sample) -> assertThat(
						page.select("section.operation pre[data-language=" + sample.get("lang").asString() + "]")
							.eachText())
					.anyMatch((text) -> text.contains(path.replaceAll("\\{.*", ""))));
		}
	}

	private void assertDescribed(String address) {
		MvcTestResult result = this.pages.get(address);
		MockHttpServletResponse response = result.getResponse();
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		JsonNode answer = this.described.answer(this.described.path(address), 200);
		String type = response.getContentType().replaceAll(";.*", "");
		JsonNode content = answer.get("content").get(type);
		assertThat(content).as("%s as %s", address, type).isNotNull();
		answer.path("headers")
			.propertyNames()
			.forEach((name) -> assertThat(response.getHeader(name)).as("%s of %s", name, address).isNotBlank());
		if (type.equals("application/json")) {
			assertThat(this.described.faults(content.get("schema"), body(result))).as(address).isEmpty();
		}
	}

	/** Addresses of every path, drawn at random, the same ones each time. */
	private List<String> addresses() {
		Random random = new Random(20261125);
		List<CaseQuery> queries = RandomSelections.over(this.snapshot, 40).toList();
		List<String> slugs = this.snapshot.slugs();
		List<String> facets = this.snapshot.vocabulary().facets().map(Facet::key).toList();
		List<String> addresses = new ArrayList<>(List.of("/openapi.json", "/feed.atom", "/robots.txt", "/compare.json",
				"/suggest", "/cases.jsonl", "/cases.json?q=the", "/cases.json?size=1000"));
		slugs.forEach((slug) -> addresses.add("/cases/" + slug + ".json"));
		queries.forEach((query) -> {
			addresses.add(query.href("/cases.json"));
			addresses.add(query.whole().href("/cases.csv"));
			String crossing = "rows=" + one(facets, random) + "&columns=" + one(facets, random) + "&";
			for (String ending : List.of(".json", ".csv")) {
				addresses.add("/explore/matrix" + ending + "?" + crossing + query.toQueryString());
				addresses.add("/explore/truth-table" + ending + "?" + this.question + "&" + query.toQueryString());
				addresses.add("/compare" + ending + "?case=" + one(slugs, random) + "&case=" + one(slugs, random)
						+ (random.nextBoolean() ? "&diff=only" : ""));
			}
		});
		Stream.of("a", "an", "s", "the", "zzz").forEach((typed) -> addresses.add("/suggest?q=" + typed));
		if (this.described.names("/compare.json").contains("with")) {
			addresses.add("/compare.json?with=type&case=" + slugs.get(0) + "&case=" + slugs.get(1));
		}
		return addresses;
	}

	private int status(String path, String name, String value) {
		String words = value.endsWith("relevance") ? "&q=a" : "";
		return this.pages.get(asked(path) + "&" + name + "=" + value + words).getResponse().getStatus();
	}

	/** The shortest address of a path that is answered. */
	private String asked(String path) {
		String filled = path.replace("{slug}", this.snapshot.slugs().get(0))
			.replace("{part}", "1")
			.replace("{name}", this.snapshot.collection().version());
		return filled + (path.startsWith("/explore/truth-table") ? "?" + this.question : "?");
	}

	private static JsonNode body(MvcTestResult result) {
		return JSON.readTree(Pages.text(result));
	}

	private static List<String> strings(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	private static <T> T one(List<T> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}

}
