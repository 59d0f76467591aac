package casebook.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.Applies;
import casebook.catalog.CaseRecord;
import casebook.catalog.Citation;
import casebook.catalog.Code;
import casebook.catalog.Coding;
import casebook.catalog.Editorial;
import casebook.catalog.Facet;
import casebook.catalog.FacetGroup;
import casebook.catalog.Origin;
import casebook.catalog.Participation;
import casebook.catalog.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the reader makes of a whole folder, and how it refuses one. */
class SeedReaderTests {

	private final Seeds rivers = SeedReader.read(SeedFolder.at(Rivers.ORIGINAL));

	@Test
	void readsWholeFactBase() {
		Seeds seeds = SeedReader.read(SeedFolder.onClasspath());
		assertThat(seeds.collection().id()).isEqualTo("science-diplomacy");
		assertThat(seeds.cases()).hasSize(120);
		assertThat(seeds.sources()).hasSize(1136);
		assertThat(seeds.actors()).hasSize(525 + 98);
		assertThat(seeds.actors().stream().filter((actor) -> actor.kind() == ActorKind.COUNTRY)).hasSize(98);
		assertThat(seeds.concepts()).hasSize(59);
		assertThat(seeds.editorials()).extracting(Editorial::kind).isEqualTo(Editorial.KINDS);
		assertThat(document(seeds, "theses")).hasSize(18);
	}

	@Test
	void readsCaseWithGround() {
		CaseRecord river = record("example-upper-river");
		assertThat(river.codings("task")).first()
			.isEqualTo(new Coding("allocation", true, "source-says", "firm", "The invented statute names it first.",
					null, null, List.of(new Citation("example-statute", "Article 2"))));
		assertThat(river.codings("mood")).singleElement().extracting(Coding::secondReading).isEqualTo("tense");
		assertThat(river.participants().countries()).containsExactly(
				new Participation("XAA", "riparian", "Old Exampleland"), new Participation("XBB", "riparian", null));
		assertThat(river.narrative().whatHappened())
			.isEqualTo("They signed an invented statute in 1921.\n\nThey built invented gauges.");
		assertThat(river.events()).last().satisfies((event) -> assertThat(event.sources()).isEmpty());
	}

	@Test
	void keepsFormerSlugsBesideCase() {
		assertThat(this.rivers.cases()).filteredOn((file) -> file.record().slug().equals("example-upper-river"))
			.singleElement()
			.extracting(CaseFile::formerly)
			.isEqualTo(List.of("example-river-head"));
	}

	@Test
	void tellsUnknownEndFromOngoing() {
		assertThat(record("example-delta-flood").period().end()).isNull();
		assertThat(record("example-lower-river").period().isOngoing()).isTrue();
	}

	@Test
	void putsFacetsIntoGroupsInDisplayOrder() {
		assertThat(this.rivers.vocabulary().groups()).extracting(FacetGroup::label)
			.containsExactly("Task", "Parties", "Course", "Record");
		assertThat(this.rivers.vocabulary().facets()).extracting(Facet::key)
			.containsExactly("main_task", "task", "remedy", "mood", "country", "organisation", "person", "depth",
					"standing", "began", "entry");
	}

	@Test
	void derivesCodesOfMainFacetFromDimension() {
		assertThat(facet("main_task").origin()).isEqualTo(Origin.DERIVED);
		assertThat(facet("main_task").primaryOf()).isEqualTo("task");
		assertThat(facet("main_task").codes()).isEqualTo(facet("task").codes());
		assertThat(facet("remedy").applies()).isEqualTo(new Applies("task", List.of("water-quality")));
	}

	@Test
	void readsYearsOfDerivedPeriods() {
		assertThat(facet("began").codes()).extracting(Code::from).containsExactly(null, 1951);
		assertThat(facet("began").codes()).extracting(Code::to).containsExactly(1950, null);
	}

	@Test
	void readsActorsWithTheirYears() {
		assertThat(this.rivers.actors()).extracting(Actor::key)
			.containsExactly("example-river-commission", "example-basin-council", "ada-example", "XAA", "XBB", "XCC");
		Actor commission = this.rivers.actors().get(0);
		assertThat(commission.begun()).isEqualTo("1921");
		assertThat(commission.ended()).isEqualTo("1987");
		assertThat(this.rivers.actors().get(5).former()).isTrue();
	}

	@Test
	void readsCodesOfActors() {
		Actor commission = this.rivers.actors().get(0);
		assertThat(commission.wikidata()).isEqualTo("Q900000000001");
		assertThat(commission.ror()).isEqualTo("https://ror.org/0xamp1e89");
		assertThat(this.rivers.actors()).extracting(Actor::cow).containsExactly(null, null, null, "998", null, "998");
		assertThat(this.rivers.actors().get(5).iso4()).isEqualTo("XCXA");
	}

	@Test
	void statesBearCodesOfIsoAndOfTheCorrelatesOfWar() {
		List<Actor> states = SeedReader.read(SeedFolder.onClasspath())
			.actors()
			.stream()
			.filter((actor) -> actor.kind() == ActorKind.COUNTRY)
			.toList();
		List<Actor> former = states.stream().filter(Actor::former).toList();
		assertThat(states).filteredOn((state) -> !state.former())
			.extracting(Actor::key)
			.isSubsetOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
		assertThat(former).extracting(Actor::key).containsExactlyInAnyOrder("SUN", "YUG", "CSK", "DDR");
		assertThat(former).extracting(Actor::iso4)
			.doesNotContainNull()
			.isSubsetOf(Locale.getISOCountries(Locale.IsoCountryCode.PART3));
		assertThat(states).allSatisfy((state) -> assertThat(state.wikidata()).isNotNull());
		assertThat(states).filteredOn((state) -> state.cow() == null).extracting(Actor::key).containsExactly("PSE");
		assertThat(states).filteredOn((state) -> "365".equals(state.cow()))
			.extracting(Actor::key)
			.containsExactlyInAnyOrder("RUS", "SUN");
	}

	@Test
	void keepsVariablesOfSources() {
		assertThat(this.rivers.sources()).filteredOn((source) -> source.key().equals("example-gazette"))
			.singleElement()
			.extracting(Source::fields)
			.isEqualTo(java.util.Map.of("container-title", "The Example Gazette", "URL",
					"https://example.org/gazette/1954"));
	}

	@Test
	void keepsTypesOfScalarsInEditorialDocuments() {
		JsonNode series = document(this.rivers, "series");
		assertThat(series.at("/series/0/values/0/value").isNumber()).isTrue();
		assertThat(series.at("/series/1/unit").isNull()).isTrue();
		assertThat(series.at("/figure/numbers_found").isBoolean()).isTrue();
		assertThat(document(this.rivers, "agreement").at("/read_on").isString()).isTrue();
	}

	@Test
	void doesWithoutOptionalFiles(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder);
		List.of("concepts", "theses", "series", "agreement", "coverage")
			.forEach((kind) -> rivers.delete(kind + ".yaml"));
		Seeds seeds = rivers.read();
		assertThat(seeds.concepts()).isEmpty();
		assertThat(seeds.editorials()).isEmpty();
	}

	@Test
	void namesAllBrokenFilesTogether(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder)
			.edit("cases/example-lake-gauge.yaml", "code: idle", "code: asleep")
			.edit("cases/example-delta-flood.yaml", "code: tense", "code: angry")
			.edit("sources.yaml", "type: book", "type: tome")
			.edit("theses.yaml", "bearing: contradicts", "bearing: denies");
		assertThat(rivers.faults()).extracting(SeedFault::file)
			.containsExactly("cases/example-delta-flood.yaml", "cases/example-lake-gauge.yaml", "sources.yaml",
					"theses.yaml");
	}

	@Test
	void namesSyntaxOfCasesWhileVocabularyIsBroken(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder)
			.edit("vocabulary.yaml", "{key: idle, ", "{key: Idle, ")
			.edit("cases/example-lake-gauge.yaml", "slug: example-lake-gauge", "slug: [");
		assertThat(rivers.faults()).extracting(SeedFault::file)
			.containsExactly("cases/example-lake-gauge.yaml", "vocabulary.yaml");
	}

	@Test
	void namesLinkThatTwoFilesHold(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder)
			.edit("cases/example-lower-river.yaml", "relations:\n",
					"relations:\n- {kind: led-to, case: example-upper-river}\n");
		assertThat(rivers.faults()).singleElement()
			.extracting(SeedFault::message)
			.isEqualTo("is written in the file of example-lower-river already; write a link once, in one direction");
	}

	@Test
	void namesMissingFiles(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder).delete("actors.yaml").delete("collection.yaml");
		assertThat(rivers.faults()).containsExactly(new SeedFault("actors.yaml", 0, "", "is missing"),
				new SeedFault("collection.yaml", 0, "", "is missing"));
	}

	@Test
	void namesUnknownFiles(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder).write("these.yaml", "- x").write("cases/extra.yml", "slug: extra");
		assertThat(rivers.faults()).extracting(SeedFault::file).containsExactly("cases/extra.yml", "these.yaml");
		assertThat(rivers.faults()).extracting(SeedFault::message)
			.allMatch((message) -> message
				.startsWith("is not a file of the seeds; allowed: collection.yaml, vocabulary.yaml"));
	}

	@Test
	void namesEmptyFile(@TempDir Path folder) {
		assertThat(Rivers.copiedTo(folder).write("theses.yaml", "").faults())
			.containsExactly(new SeedFault("theses.yaml", 0, "", "is empty"));
	}

	@Test
	void namesTypeThatIsNoCode(@TempDir Path folder) {
		String typology = "scheme: {id: x, name: X, origin: x, sources: []}\ntypes:\n- {code: science, name: X}\n";
		assertThat(Rivers.copiedTo(folder).write("typology.yaml", typology).faults()).containsExactly(
				new SeedFault("typology.yaml", 3, "types[0].code", "'science' is not a code of type; allowed: none"));
	}

	@Test
	void saysPlaceOfEachFaultInMessage(@TempDir Path folder) {
		Rivers rivers = Rivers.copiedTo(folder).edit("cases/example-delta-flood.yaml", "code: tense", "code: angry");
		assertThatExceptionOfType(BrokenSeeds.class).isThrownBy(rivers::read)
			.withMessageContaining(folder.toString())
			.withMessageContaining("nothing was written")
			.withMessageContaining(
					"cases/example-delta-flood.yaml:15: codings.mood[0].code: 'angry' is not a code of mood; allowed: friendly, tense");
	}

	private CaseRecord record(String slug) {
		return this.rivers.cases()
			.stream()
			.map(CaseFile::record)
			.filter((record) -> record.slug().equals(slug))
			.findFirst()
			.orElseThrow();
	}

	private Facet facet(String key) {
		return this.rivers.vocabulary().facet(key).orElseThrow();
	}

	private static JsonNode document(Seeds seeds, String kind) {
		return seeds.editorials()
			.stream()
			.filter((editorial) -> editorial.kind().equals(kind))
			.map((editorial) -> JsonMapper.shared().readTree(editorial.document()))
			.findFirst()
			.orElseThrow();
	}

}
