package casebook.citation;

import java.util.List;
import java.util.Map;

import casebook.catalog.Source;
import casebook.catalog.SourceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One source in each form, with everything that a form may stumble over. */
class CslItemTests {

	private static final Source ODD = new Source("odd-2018", "article-journal", null,
			"Costs & 50% of {René_Dubos} #1: $5 ~ a\\b^2",
			List.of(new SourceName("Ñandú", "Jörg", "Jr.", null), new SourceName(null, null, null, "R & D Office"),
					new SourceName(null, null, null, "and others")),
			List.of(), "2018-07~", "Read in excerpt.", Map.of("container-title", "Science & Diplomacy", "DOI",
					"10.1000/a_b(c)<1>", "URL", "https://example.org/a_b?x=1&y={z}#p", "page", "12–15", "volume", "3"),
			List.of());

	@Test
	void bibLatexIsEscapedWhereLatexReadsAndLeftAloneWhereNot() {
		assertThat(BibTex.entry(CslItem.of(ODD))).isEqualTo(
				"""
						@article{odd-2018,
						  author = {{Ñandú}, Jr., Jörg and {R \\& D Office} and others},
						  title = {{Costs \\& 50\\% of \\{René\\_Dubos\\} \\#1: \\$5 \\textasciitilde{} a\\textbackslash{}b\\textasciicircum{}2}},
						  journaltitle = {Science \\& Diplomacy},
						  date = {2018-07~},
						  volume = {3},
						  pages = {12--15},
						  doi = {10.1000/a_b(c)<1>},
						  url = {https://example.org/a_b?x=1&y=%7Bz%7D#p}
						}
						""");
	}

	@ParameterizedTest
	@CsvSource({ "de, german", "de-AT, german", "ru, russian", "pt_BR, portuguese" })
	void bibLatexCallsLanguagesByItsOwnNames(String tag, String name) {
		assertThat(BibTex.entry(CslItem.of(source("1989", Map.of("language", tag)))))
			.contains("langid = {" + name + "}");
	}

	@Test
	void bibLatexIsToldNoLanguageThatItDoesNotKnow() {
		assertThat(BibTex.entry(CslItem.of(source("1989", Map.of("language", "tlh"))))).doesNotContain("langid");
	}

	@ParameterizedTest
	@CsvSource({ "1989, 1989///, [[1989]]", "1989-23, 1989///autumn, '[[1989]],\"season\":3'",
			"1989-11~, 1989/11//, '[[1989,11]],\"circa\":true'", "1989-11-09, 1989/11/09/, '[[1989,11,9]]'" })
	void datesAreAsExactAsTheyAreKnown(String issued, String ris, String csl) {
		assertThat(Ris.record(CslItem.of(source(issued, Map.of()))))
			.contains("\r\nPY  - 1989\r\nDA  - " + ris + "\r\n");
		assertThat(CslJson.item(CslItem.of(source(issued, Map.of()))))
			.contains("\"issued\":{\"date-parts\":" + csl + "}");
	}

	private static Source source(String issued, Map<String, String> fields) {
		return new Source("example", "book", null, "Example", List.of(), List.of(), issued, null, fields, List.of());
	}

	@Test
	void risHasAFieldALine() {
		assertThat(Ris.record(CslItem.of(ODD))).isEqualTo("""
				TY  - JOUR
				ID  - odd-2018
				AU  - Ñandú, Jörg, Jr.
				AU  - R & D Office
				AU  - and others
				TI  - Costs & 50% of {René_Dubos} #1: $5 ~ a\\b^2
				T2  - Science & Diplomacy
				PY  - 2018
				DA  - 2018/07//
				VL  - 3
				SP  - 12
				EP  - 15
				DO  - 10.1000/a_b(c)<1>
				UR  - https://example.org/a_b?x=1&y={z}#p
				ER  -\s
				""".replace("\n", "\r\n"));
	}

	@Test
	void cslJsonHasNamesInPartsAndDatesInNumbers() {
		assertThat(CslJson.item(CslItem.of(ODD))).startsWith("{\"id\":\"odd-2018\",\"type\":\"article-journal\"")
			.contains("{\"family\":\"Ñandú\",\"given\":\"Jörg\",\"suffix\":\"Jr.\"}", "{\"literal\":\"R & D Office\"}",
					"\"issued\":{\"date-parts\":[[2018,7]],\"circa\":true}", "\"page\":\"12–15\"")
			.doesNotContain("Read in excerpt");
	}

}
