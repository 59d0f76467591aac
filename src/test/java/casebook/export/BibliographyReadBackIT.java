package casebook.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import casebook.catalog.CaseLine;
import casebook.catalog.Source;
import casebook.catalog.SourceName;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The bibliography of everything, as pandoc reads it. */
@CasebookTest
class BibliographyReadBackIT {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Snapshots snapshots;

	@TempDir
	Path folder;

	@Test
	void pandocReadsEveryTitleAuthorAndAddress() throws Exception {
		Programs.require("pandoc", "pandoc");
		Files.writeString(this.folder.resolve("all.bib"), new Pages(this.mvc).file("/cases.bib?sources=yes"));
		Programs.run(this.folder, "pandoc", "-f", "biblatex", "-t", "csljson", "-o", "all.json", "all.bib");
		Map<String, JsonNode> read = new LinkedHashMap<>();
		JsonMapper.shared()
			.readTree(this.folder.resolve("all.json").toFile())
			.forEach((item) -> read.put(item.get("id").asString(), item));
		Snapshot snapshot = this.snapshots.current();

		assertThat(read.keySet())
			.containsAll(snapshot.lines().stream().map(CaseLine::slug).map((slug) -> "case." + slug).toList());
		snapshot.lines()
			.forEach((line) -> assertThat(title(Objects.requireNonNull(read.get("case." + line.slug()))))
				.isEqualTo(plain(line.title())));
		snapshot.sources().stream().filter((source) -> read.containsKey(source.key())).forEach((source) -> {
			JsonNode item = Objects.requireNonNull(read.get(source.key()));
			assertThat(title(item)).as(source.key()).isEqualTo(plain(source.title()));
			assertThat(families(item)).as(source.key()).isEqualTo(families(source));
			assertThat(item.path("DOI").asString("")).as(source.key())
				.isEqualTo(source.fields().getOrDefault("DOI", ""));
		});
	}

	private static String title(JsonNode item) {
		return plain(item.get("title").asString().replaceAll("</?span[^>]*>", "").replace("&amp;", "&"));
	}

	/** Quotation marks, dashes and spaces are set by pandoc as it thinks best. */
	private static String plain(String text) {
		return text.strip()
			.replaceAll("[\u2018\u2019\u201c\u201d\"]", "'")
			.replaceAll("[\u2013\u2014]|---?", "-")
			.replace("\u2026", "...")
			.replaceAll("[\\s\u00a0\u202f]+", " ");
	}

	/** A particle such as "von" is a member of its own. */
	private static List<String> families(JsonNode item) {
		List<String> families = new ArrayList<>();
		item.path("author")
			.forEach((author) -> families.add(author.path("literal")
				.asString((author.path("non-dropping-particle").asString("") + " "
						+ author.path("dropping-particle").asString("") + " " + author.path("family").asString(""))
					.strip()
					.replaceAll(" +", " "))));
		return families.stream().filter((name) -> !name.equals("others")).map(BibliographyReadBackIT::plain).toList();
	}

	private static List<String> families(Source source) {
		return source.authors()
			.stream()
			.map(SourceName::shortForm)
			.filter((name) -> !name.equals("and others"))
			.map(BibliographyReadBackIT::plain)
			.toList();
	}

}
