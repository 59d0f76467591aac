package casebook.citation;

import java.util.List;
import java.util.Map;

import casebook.catalog.Source;
import casebook.catalog.SourceName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One source in each form, with everything that a form may stumble over. */
class CslItemTests {

	private static final Source ODD = new Source("odd-2018", "article-journal", null,
			"Costs & 50% of {René_Dubos} #1: $5 ~ a\\b^2",
			List.of(new SourceName("Ñandú", "Jörg", "Jr.", null), new SourceName(null, null, null, "R & D Office"),
					new SourceName(null, null, null, "and others")),
			List.of(), "2018-07~", "Read in excerpt.", Map.of("container-title", "Science & Diplomacy", "DOI",
					"10.1000/a_b(c)<1>", "URL", "https://example.org/a_b?x=1&y={z}#p", "page", "12–15", "volume", "3"));

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
