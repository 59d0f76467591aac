package casebook.reference;

import java.util.stream.Stream;

import casebook.catalog.ActorKind;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** States, organisations and people, all of a kind and one by one. */
@CasebookTest
class ActorsDoorTests {

	@Autowired
	Pages pages;

	@Autowired
	Snapshots snapshots;

	@Test
	void statesStandByRegionOthersByLetter() {
		Document states = this.pages.page("/countries");

		assertThat(states.select(".roll h2").eachText()).startsWith("Eastern Africa")
			.contains("Polynesia")
			.doesNotContain("Region not known");
		assertThat(states.select("section[aria-labelledby=at-western-asia] li").text()).contains("Jordan");
		assertThat(states.select(".jump a").eachAttr("href"))
			.allSatisfy((href) -> assertThat(states.select(href)).hasSize(1));
		Document people = this.pages.page("/people?letter=M");
		assertThat(people.select(".roll h2").eachText()).containsExactly("M");
		assertThat(people.select(".roll a").text()).contains("François Mitterrand");
		assertThat(people.select(".jump [aria-current]").text()).isEqualTo("M");
		assertThat(people.select("link[rel=canonical]").attr("href")).isEqualTo("/people?letter=M");
	}

	@Test
	void peopleStandByTheirFamilyNames() {
		Document people = this.pages.page("/people");

		assertThat(people.select("section[aria-labelledby=at-l] a").eachText()).containsSubsequence(
				"Guillaume Le Gentil", "Ursula von der Leyen", "Li Zengyuan", "David Lilienthal",
				"Chris Llewellyn Smith");
		assertThat(people.select("a[href=/people/ursula-von-der-leyen] b").text()).isEqualTo("Leyen");
		assertThat(people.select("a[href=/people/ban-ki-moon] b").text()).isEqualTo("Ban");
		assertThat(people.select("section[aria-labelledby=at-t] a").eachText()).contains("Tedros Adhanom Ghebreyesus");
		assertThat(this.pages.page("/organisations?letter=W").select(".roll a").eachText())
			.contains("The World Academy of Sciences");
		assertThat(this.pages.page("/people?q=sabin,+a").select(".roll a").eachText()).containsExactly("Albert Sabin");
	}

	@Test
	void everyPersonOfMoreThanOneNameSaysWhereItStands() {
		assertThat(this.snapshots.current().actors()).filteredOn((actor) -> actor.kind() == ActorKind.PERSON)
			.filteredOn((actor) -> actor.name().contains(" "))
			.isNotEmpty()
			.allSatisfy((actor) -> assertThat(actor.sort()).as(actor.name()).isNotNull());
	}

	@Test
	void valuesOfAFacetOfPeopleStandUnderTheSameLetters() {
		Document page = this.pages.page("/facets/person");

		assertThat(page.select("#at-s label").text()).containsSubsequence("Albert Sabin", "Abdus Salam",
				"Maroš Šefčovič");
		assertThat(page.select("#at-d label").text()).contains("Amos de-Shalit");
	}

	@ParameterizedTest
	@CsvSource({ "/organisations, icsu, /organisations/icsu", "/people, antonio gut, /people/antonio-guterres",
			"/countries, russian empire, /countries/RUS", "/organisations, A*STAR, /organisations/a-star" })
	void aNameOfTodayOrThenOrAnAbbreviationIsFound(String path, String typed, String found) {
		Document page = this.pages.page(path + "?q=" + typed.replace(" ", "%20"));

		assertThat(page.select(".roll a").eachAttr("href")).contains(found);
		assertThat(page.select("#name").attr("value")).isEqualTo(typed);
	}

	@Test
	void whereNobodyIsFoundTheNearestNamesAreOffered() {
		Document page = this.pages.page("/people?q=Bertrand%20Rusell");

		assertThat(page.select(".roll li")).isEmpty();
		assertThat(page.select(".near a").eachAttr("href")).contains("/people/bertrand-russell");
	}

	@Test
	void aTieIsShownFromBothEnds() {
		assertThat(
				this.pages.page("/organisations/icsu").select(".facts div:has(dt:contains(Became)) a").eachAttr("href"))
			.containsExactly("/organisations/isc");
		assertThat(this.pages.page("/organisations/isc")
			.select(".facts div:has(dt:contains(Came from)) a")
			.eachAttr("href")).containsExactly("/organisations/icsu", "/organisations/issc");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/people/albert-sabin | Person in 1 case, 19\\d\\d–19\\d\\d: virologist\\.",
					"/people/antonio-guterres | Person in 4 cases and 1 background entry, \\d{4} to today\\.",
					"/organisations/cern | Organisation in \\d+ cases.*, 19\\d\\d to today\\.",
					"/countries/SUN | State or territory in \\d+ cases.*\\." })
	void aLineSaysWhatAnActorIsAndInHowManyCasesItTakesPart(String address, String sentence) {
		assertThat(this.pages.page(address).select(".actor-head .lead").text()).matches(sentence);
	}

	@Test
	void drawsAnEventThatCameBeforeTheCaseWhereItStands() {
		Document page = this.pages.page("/people/ernest-moniz");

		assertThat(page.select(".years").eachText()).contains("2015–2025");
		assertThat(page.text()).contains("The bars run from 1977 to today");
	}

	@Test
	void aStateThatJoinedAnotherIsItsEarlierState() {
		assertThat(this.pages.page("/countries/DEU").select(".facts dt").eachText()).contains("Earlier state")
			.doesNotContain("Came from");
	}

	@Test
	void whoAppearsWithWhomIsShortAndTheRestIsFoldedAway() {
		Document page = this.pages.page("/countries/USA");

		assertThat(page.select(".company section")).hasSize(3)
			.allSatisfy((section) -> assertThat(section.select("> ul li")).hasSize(8));
		assertThat(page.select(".company details summary").eachText()).hasSize(3)
			.allMatch((summary) -> summary.matches("\\d+ more: .+"));
		assertThat(page.select(".company details:first-of-type li")).hasSizeGreaterThan(50);
		assertThat(page.select(".company details[open]")).isEmpty();
		assertThat(this.pages.page("/people/albert-sabin").select(".company section:contains(People) details"))
			.isEmpty();
	}

	@Test
	void whatAnOrganisationCameFromOrBecameIsNamedWithoutAPage() {
		Elements facts = this.pages.page("/organisations/us-department-of-energy").select(".facts div:contains(Came)");

		assertThat(facts.text()).contains("Energy Research and Development Administration");
		assertThat(facts.select("a")).isEmpty();
		assertThat(this.pages.page("/organisations/cocom").select(".facts").text()).contains("Wassenaar Arrangement");
	}

	@Test
	void aTieThatIsWrittenLikeAKeyIsTheKeyOfAnActor() {
		Snapshot snapshot = this.snapshots.current();
		assertThat(snapshot.actors()
			.stream()
			.flatMap((actor) -> Stream.concat(actor.predecessors().stream(), Stream.ofNullable(actor.successor()))))
			.filteredOn((tie) -> tie.matches("[a-z0-9-]+|[A-Z]{3}"))
			.hasSizeGreaterThan(10)
			.allSatisfy((key) -> assertThat(snapshot.actor(key)).as(key).isPresent());
	}

	@Test
	void aNameOfThenIsSaidWithTheOneItIsFiledUnder() {
		assertThat(this.pages.page("/countries/DEU").select("li.part .role").text())
			.contains("German Empire (filed under Germany)");
		assertThat(this.pages.page("/countries/DEU").select(".facts").text()).contains("German Empire (", "DEU",
				"Western Europe, Europe");
		assertThat(this.pages.page("/countries/SUN").select(".facts").text()).contains("A state that is no more",
				"SUN");
	}

	@Test
	void aPageLeadsToItsCasesElsewhere() {
		Document page = this.pages.page("/organisations/icsu");
		String list = page.select(".ways a").first().attr("href");

		assertThat(list).isEqualTo("/cases?organisation=icsu");
		assertThat(this.pages.page(list).select("li.row")).hasSameSizeAs(page.select("li.part"));
	}

	@Test
	void aCaseLeadsToWhoTookPart() {
		assertThat(this.pages.page("/cases/moniz-salehi").select(".ledger a").eachAttr("href"))
			.contains("/countries/IRN", "/people/ernest-moniz");
		assertThat(this.pages.page("/facets/country").select(".lead a").attr("href")).isEqualTo("/countries");
	}

	@ParameterizedTest
	@CsvSource({ "/countries/FRX, /countries/FRA", "/countries/france, /countries/FRA",
			"/people/cern, /organisations/cern", "/organisations/iscu, /organisations/icsu",
			"/people/ernest-monis, /people/ernest-moniz" })
	void anUnknownKeyIs404WithTheNearest(String address, String nearest) {
		MvcTestResult result = this.pages.get(address);

		assertThat(result.getResponse().getStatus()).isEqualTo(404);
		assertThat(Pages.parse(result).select(".error a").eachAttr("href")).contains(nearest);
	}

	@Test
	void aLetterWithoutNamesIsRefusedAndAnUnknownParameterLeftOut() {
		assertThat(this.pages.get("/people?letter=1").getResponse().getStatus()).isEqualTo(400);
		assertThat(this.pages.page("/countries?letter=A&colour=red").select(".notice").text()).contains("letter",
				"colour");
	}

	@Test
	void costsNoStatement() {
		StatementCount.take();
		this.pages.page("/countries");
		this.pages.page("/people?q=an");
		this.pages.page("/countries/USA");
		assertThat(StatementCount.take()).isEmpty();
	}

}
