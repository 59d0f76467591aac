package casebook.browse;

import java.io.StringReader;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.RiversTest;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say of themselves to programs, as a processor of JSON-LD reads it. */
class CaseMetadataTests {

	private static final String CONTEXT = "{\"@context\":{\"@vocab\":\"https://schema.org/\",\"url\":{\"@type\":\"@id\"}}}";

	private static JsonObject read(Document page) throws Exception {
		String linked = page.select("script[type=application/ld+json]").first().data();
		JsonLdOptions options = new JsonLdOptions();
		options.setDocumentLoader((url, how) -> {
			assertThat(url).isEqualTo(URI.create("https://schema.org"));
			return JsonDocument.of(new StringReader(CONTEXT));
		});
		return JsonLd.expand(JsonDocument.of(new StringReader(linked))).options(options).get().getJsonObject(0);
	}

	private static String value(JsonObject thing, String name) {
		return thing.getJsonArray("https://schema.org/" + name).getJsonObject(0).getString("@value");
	}

	/** On a site that does not know its address. */
	@Nested
	@CasebookTest
	class WithoutAnAddress {

		@Autowired
		MockMvcTester mvc;

		@ParameterizedTest
		@CsvSource({ "/, Dataset, 0", "/cases/igy-antarctic-treaty, CreativeWork, 10" })
		void saysWhatItIsAndNothingRelative(String address, String type, int citations) throws Exception {
			Document page = new Pages(this.mvc).page(address);
			JsonObject thing = read(page);

			assertThat(thing.getJsonArray("@type").getString(0)).isEqualTo("https://schema.org/" + type);
			assertThat(value(thing, "name")).isNotBlank();
			assertThat(thing).doesNotContainKeys("@id", "https://schema.org/url");
			assertThat(citations == 0 || thing.getJsonArray("https://schema.org/citation").size() >= citations)
				.isTrue();
			assertThat(page.select("meta[property=og:url], meta[name=citation_public_url]")).isEmpty();
		}

		@Test
		void whoTookPartIsNamedWithTheCodesOfOtherData() throws Exception {
			Document page = new Pages(this.mvc).page("/cases/igy-antarctic-treaty");
			Map<String, String> same = new TreeMap<>();
			read(page).getJsonArray("https://schema.org/about")
				.getValuesAs(JsonObject.class)
				.forEach((party) -> same.put(value(party, "name"),
						party.containsKey("https://schema.org/sameAs") ? value(party, "sameAs") : ""));

			assertThat(same).containsEntry("Argentina", "http://www.wikidata.org/entity/Q414");
			assertThat(page.select("meta[name=citation_publisher]").attr("content")).isEqualTo("The Casebook");
		}

	}

	/** On a site with a public address. */
	@Nested
	@RiversTest
	class WithAnAddress {

		@Autowired
		MockMvcTester mvc;

		@Test
		void isReadByReferenceManagers() throws Exception {
			Document page = new Pages(this.mvc).page("/cases/example-canal-survey");
			String address = "https://rivers.example/cases/example-canal-survey";

			assertThat(page.select("meta[name=citation_public_url]").attr("content")).isEqualTo(address);
			assertThat(page.select("meta[name=citation_title]").attr("content")).isEqualTo(page.select("h1").text());
			assertThat(page.select("meta[name=citation_publication_date]").attr("content"))
				.matches("\\d{4}/\\d{2}/\\d{2}");
			assertThat(page.select("meta[name=DC.identifier]").attr("content")).isEqualTo(address);
			assertThat(read(page).getString("@id")).isEqualTo(address);
			assertThat(page.select("meta[name=citation_publisher], meta[name=DC.publisher]")).isEmpty();
		}

		@Test
		void theCatalogueNamesItsFilesWithWhatTheyAre() throws Exception {
			Map<String, String> files = new TreeMap<>();
			read(new Pages(this.mvc).page("/")).getJsonArray("https://schema.org/distribution")
				.getValuesAs(JsonObject.class)
				.forEach((file) -> files.put(value(file, "contentUrl"), value(file, "encodingFormat")));

			assertThat(files).hasSize(4);
			files.forEach((address,
					type) -> assertThat(new Pages(this.mvc).get(address.replace("https://rivers.example", ""))
						.getResponse()
						.getContentType()).startsWith(type));
		}

	}

}
