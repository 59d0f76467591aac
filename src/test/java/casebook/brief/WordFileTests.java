package casebook.brief;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Package;
import casebook.testing.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Briefs as Word files: the same words as the page, in a package that holds together. */
@CasebookTest
class WordFileTests {

	private static final String THREE = "?case=covax&case=moniz-salehi&case=scar";

	@Autowired
	Snapshots snapshots;

	@Autowired
	Pages pages;

	@Test
	void everyFileSaysWhatItsPageSays() {
		for (String slug : this.snapshots.current().slugs()) {
			String address = "/cases/" + slug + "/brief";
			Document page = this.pages.page(address);
			String said = Package.of(file(address + ".docx")).part("word/document.xml").text().replaceAll("\\s+", "");

			for (Element line : page.select("h1, .lead, .rest, .part :is(h2, p, li b), .part li small, .sources li")) {
				assertThat(said).as(slug).contains(line.text().replaceAll("\\s+", ""));
			}
		}
	}

	@Test
	void hasHeadingsAPageOfA4AndProperties() {
		Package file = Package.of(file("/cases/brief.docx" + THREE));
		Document document = file.part("word/document.xml");

		assertThat(document.select("w|pStyle[w:val=Heading1]")).hasSize(3);
		assertThat(document.select("w|pStyle[w:val=Heading2]")).hasSize(3 * 8);
		assertThat(document.select("w|pageBreakBefore")).hasSize(2);
		assertThat(document.select("w|pgSz").attr("w:w")).isEqualTo("11906");
		assertThat(document.select("w|pgSz").attr("w:h")).isEqualTo("16838");
		Document properties = file.part("docProps/core.xml");
		assertThat(properties.select("dc|title").text()).startsWith("Casebook of science diplomacy: 3 cases");
		assertThat(properties.select("dc|creator").text()).isEqualTo("Casebook of science diplomacy");
		assertThat(properties.select("dcterms|created").text())
			.isEqualTo(this.snapshots.current().edition().madeAt().toString());
	}

	@Test
	void holdsTogether() throws Exception {
		Package file = Package.of(file("/cases/brief.docx" + THREE));

		for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
			DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue()));
			assertThat(new String(part.getValue(), StandardCharsets.UTF_8)).doesNotContain("<th:", " th:", "xmlns:th",
					"${");
		}
		List<String> known = file.part("[Content_Types].xml").select("Override").eachAttr("PartName");
		assertThat(known).allSatisfy((name) -> assertThat(file.names()).contains(name.substring(1)));
		List<String> links = file.part("word/_rels/document.xml.rels").select("Relationship").eachAttr("Id");
		assertThat(links).doesNotHaveDuplicates();
		assertThat(links).containsAll(file.part("word/document.xml").select("w|hyperlink").eachAttr("r:id"));
		file.part("word/document.xml")
			.select("w|pStyle, w|rStyle")
			.eachAttr("w:val")
			.forEach((style) -> assertThat(file.part("word/styles.xml").select("w|style").eachAttr("w:styleId"))
				.contains(style));
	}

	@Test
	void linksSourcesToWhereTheyCanBeRead() {
		Package file = Package.of(file("/cases/covax/brief.docx"));
		List<String> targets = file.part("word/_rels/document.xml.rels")
			.select("Relationship[TargetMode=External]")
			.eachAttr("Target");

		assertThat(targets).isNotEmpty()
			.isEqualTo(this.pages.page("/cases/covax/brief").select(".sources a").eachAttr("href"));
	}

	@Test
	void equalBriefsMakeEqualBytes() {
		assertThat(file("/cases/brief.docx" + THREE)).isEqualTo(file("/cases/brief.docx" + THREE));
	}

	@Test
	void isNamedAfterWhatItHolds() {
		String edition = "edition-1-" + this.snapshots.current().edition().shortFingerprint();

		assertThat(this.pages.get("/cases/scar/brief.docx").getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"brief-scar-" + edition + ".docx\"");
		assertThat(this.pages.get("/cases/brief.docx" + THREE).getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"science-diplomacy-3-briefs-" + edition + ".docx\"");
	}

	private byte[] file(String address) {
		MvcTestResult answer = this.pages.get(address);
		assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(200);
		return answer.getResponse().getContentAsByteArray();
	}

}
