package casebook.seed;

import java.nio.file.Path;
import java.util.List;

import casebook.catalog.Authorship;
import casebook.catalog.CaseRecord;
import casebook.catalog.Documents;
import casebook.catalog.OtherCollection;
import casebook.catalog.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What seeding promises, on whichever database. */
abstract class SeedingContract {

	private static final String UPPER = "cases/example-upper-river.yaml";

	@TempDir
	Path folder;

	Rivers rivers;

	Seeding seeding;

	abstract Seeding.Database newDatabase();

	@BeforeEach
	void setUp() {
		this.rivers = Rivers.copiedTo(this.folder);
		this.seeding = new Seeding(newDatabase());
	}

	@Test
	void publishesEveryCaseOnceAndMakesOneEdition() {
		this.seeding.start(this.folder);

		assertThat(this.seeding.cases()).containsExactly("example-canal-survey:1", "example-delta-flood:1",
				"example-lake-gauge:1", "example-lower-river:1", "example-upper-river:1");
		assertThat(this.seeding.number("select count(*) from edition")).isOne();
	}

	@Test
	void writesNothingWhenTheFilesSayTheSame() {
		this.seeding.start(this.folder);
		String fingerprint = fingerprint();

		this.rivers.append(UPPER, "\n# only a remark\n");
		this.seeding.start(this.folder);

		assertThat(this.seeding.cases()).allMatch((line) -> line.endsWith(":1"));
		assertThat(fingerprint()).isEqualTo(fingerprint);
	}

	@Test
	void aChangedWordAppendsOneRevisionOfThatCaseAlone() {
		this.seeding.start(this.folder);
		String fingerprint = fingerprint();

		this.rivers.edit(UPPER, "title: ", "title: Revised ");
		this.seeding.start(this.folder);

		assertThat(this.seeding.cases()).containsExactly("example-canal-survey:1", "example-delta-flood:1",
				"example-lake-gauge:1", "example-lower-river:1", "example-upper-river:2");
		assertThat(this.seeding.number("select count(*) from revision")).isEqualTo(6);
		assertThat(this.seeding.number("select count(*) from edition")).isEqualTo(2);
		assertThat(fingerprint()).isNotEqualTo(fingerprint);
		assertThat(this.seeding.jdbc()
			.queryForObject("select title from case_study where slug = 'example-upper-river'", String.class))
			.startsWith("Revised ");
	}

	@Test
	void aBrokenFileStopsWithNothingWrittenAndMendedItStarts() {
		this.seeding.start(this.folder);
		String before = this.seeding.everything();
		String whole = this.rivers.text(UPPER);

		this.rivers.edit(UPPER, "title: ", "titel: ");
		assertThatExceptionOfType(BrokenSeeds.class).isThrownBy(() -> this.seeding.start(this.folder))
			.withMessageContaining(UPPER + ":")
			.withMessageContaining("titel")
			.withMessageContaining("title");
		assertThat(this.seeding.everything()).isEqualTo(before);

		this.rivers.write(UPPER, whole.replace("title: ", "title: Mended "));
		this.seeding.start(this.folder);
		assertThat(this.seeding.cases()).contains("example-upper-river:2");
	}

	@Test
	void aSeedingThatFailsLeavesTheCatalogueAsItWasAndRunsAgain() {
		this.seeding.start(this.folder);
		List<String> before = this.seeding.cases();
		this.rivers.edit(UPPER, "title: ", "title: Revised ");

		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.seeding.startAndFail(this.folder));
		assertThat(this.seeding.cases()).isEqualTo(before);

		this.seeding.start(this.folder);
		assertThat(this.seeding.cases()).contains("example-upper-river:2");
	}

	@Test
	void theVeryFirstSeedingMayFailToo() {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.seeding.startAndFail(this.folder));
		assertThat(this.seeding.cases()).isEmpty();

		this.seeding.start(this.folder);
		assertThat(this.seeding.cases()).hasSize(5);
	}

	@Test
	void aSchemaScriptThatFailedIsNotClearedAway() {
		this.seeding.start(this.folder);
		this.seeding.jdbc().update("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '1'");
		this.rivers.edit(UPPER, "title: ", "title: Revised ");

		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.seeding.start(this.folder));
		assertThat(this.seeding.number("select count(*) from \"flyway_schema_history\" where not \"success\"")).isOne();
	}

	@Test
	void aCaseThatIsGoneIsWithdrawnAndMayComeBack() {
		this.seeding.start(this.folder);
		String lake = this.rivers.text("cases/example-lake-gauge.yaml");

		removeLake();
		this.seeding.start(this.folder);
		assertThat(this.seeding.cases()).contains("example-lake-gauge:1:withdrawn");

		this.rivers.write("cases/example-lake-gauge.yaml", lake);
		this.seeding.start(this.folder);
		assertThat(this.seeding.cases()).contains("example-lake-gauge:2");
	}

	@Test
	void aRenamedCaseKeepsItsRevisionsAndItsFormerKey() {
		this.seeding.start(this.folder);
		String lake = this.rivers.text("cases/example-lake-gauge.yaml");

		removeLake();
		this.rivers.write("cases/example-lake.yaml",
				lake.replace("slug: example-lake-gauge", "slug: example-lake\nformerly: [example-lake-gauge]"));
		this.rivers.edit("theses.yaml", "case: example-canal-survey", "case: example-lake");
		this.seeding.start(this.folder);

		assertThat(this.seeding.cases()).contains("example-lake:2").noneMatch((line) -> line.contains("gauge"));
		assertThat(this.seeding.number("select count(*) from former_key where former_slug = 'example-lake-gauge'"))
			.isOne();
	}

	@Test
	void aCaseEditedInTheApplicationIsLeftAloneAndTheNewerFileWaits() {
		this.seeding.start(this.folder);
		edit("example-upper-river", "Edited here");
		this.seeding.start(this.folder);
		assertThat(this.seeding.number("select count(*) from waiting_seed")).isZero();

		this.rivers.edit(UPPER, "title: ", "title: Revised ");
		this.seeding.start(this.folder);

		assertThat(this.seeding.cases()).contains("example-upper-river:2");
		assertThat(this.seeding.jdbc()
			.queryForObject("select title from case_study where slug = 'example-upper-river'", String.class))
			.isEqualTo("Edited here");
		assertThat(this.seeding.jdbc().queryForObject("select document from waiting_seed", String.class))
			.contains("Revised ");
	}

	@Test
	void aCodeInUseIsRetiredAndGoneWhenNothingUsesIt() {
		this.seeding.start(this.folder);
		edit("example-delta-flood", "Edited here");
		this.rivers.edit("vocabulary.yaml", "      - {key: tense,    label: Tense,    phrase: states at odds}\n", "")
			.edit("collection.yaml", "&mood=tense", "")
			.edit(UPPER, "    second_reading: tense\n", "")
			.edit("cases/example-delta-flood.yaml", "{code: tense,", "{code: friendly,");
		this.seeding.start(this.folder);
		assertThat(this.seeding.number("select count(*) from code where code_key = 'tense' and retired")).isOne();
		assertThat(vocabulary().facet("mood").orElseThrow().code("tense").orElseThrow().retired()).isTrue();

		CaseRecord friendly = Documents.read(
				Documents.write(document("example-delta-flood")).replace("\"tense\"", "\"friendly\""),
				CaseRecord.class);
		this.seeding.write((writer) -> writer.publish(List.of(friendly),
				new Authorship("a curator", "the code is retired", Authorship.APPLICATION)));
		this.rivers.append(UPPER, "# read again\n");
		this.seeding.start(this.folder);
		assertThat(this.seeding.number("select count(*) from code where code_key = 'tense'")).isZero();
		assertThat(vocabulary().facet("mood").orElseThrow().code("tense")).isEmpty();
	}

	@Test
	void aSlugOfOldIsKnownEvenToADatabaseThatNeverHeldIt() {
		this.seeding.start(this.folder);

		assertThat(this.seeding.jdbc().queryForObject("""
				select c.slug from former_key f join case_study c on c.id = f.case_study_id
				where f.former_slug = 'example-river-head'""", String.class)).isEqualTo("example-upper-river");
	}

	@Test
	void anotherCollectionIsRefusedAndNothingIsTouched() {
		this.seeding.start(this.folder);
		String before = this.seeding.everything();

		this.rivers.edit("collection.yaml", "id: rivers", "id: lakes");

		assertThatExceptionOfType(OtherCollection.class).isThrownBy(() -> this.seeding.start(this.folder))
			.withMessageContaining("'rivers'")
			.withMessageContaining("'lakes'");
		assertThat(this.seeding.everything()).isEqualTo(before);
	}

	@Test
	void aDatabaseOfANewerVersionIsRefused() {
		this.seeding.start(this.folder);
		this.seeding.jdbc().update("""
				insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
					"installed_by", "execution_time", "success")
				values (99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 'test', 1, true)""");

		assertThatExceptionOfType(NewerDatabase.class).isThrownBy(() -> this.seeding.start(this.folder))
			.withMessageContaining("99");
	}

	@Test
	void aSourceThatNothingCitesAnyMoreIsGone() {
		this.rivers.append("sources.yaml",
				"\nnobody-cites-this:\n  type: book\n  title: An example that is not cited\n");
		this.seeding.start(this.folder);
		assertThat(this.seeding.number("select count(*) from source where source_id = 'nobody-cites-this'")).isOne();

		this.rivers.edit("sources.yaml", "\nnobody-cites-this:\n  type: book\n  title: An example that is not cited\n",
				"\n");
		this.seeding.start(this.folder);
		assertThat(this.seeding.number("select count(*) from source where source_id = 'nobody-cites-this'")).isZero();
	}

	private void edit(String slug, String title) {
		CaseRecord record = document(slug);
		CaseRecord edited = new CaseRecord(record.slug(), title, record.summary(), record.narrative(),
				record.questions(), record.keyDocuments(), record.period(), record.codings(), record.participants(),
				record.events(), record.relations(), record.claims(), record.notes());
		this.seeding.write((writer) -> writer.publish(List.of(edited),
				new Authorship("a curator", "a better title", Authorship.APPLICATION)));
	}

	private CaseRecord document(String slug) {
		return Documents.read(this.seeding.jdbc().queryForObject("""
				select r.document from revision r join case_study c on c.id = r.case_study_id
					and r.number = c.revision_number where c.slug = ?""", String.class, slug), CaseRecord.class);
	}

	private Vocabulary vocabulary() {
		return Documents.read(
				this.seeding.jdbc()
					.queryForObject("select document from editorial where kind = 'vocabulary'", String.class),
				Vocabulary.class);
	}

	private void removeLake() {
		this.rivers.delete("cases/example-lake-gauge.yaml")
			.edit("theses.yaml", "case: example-lake-gauge", "case: example-canal-survey")
			.edit("collection.yaml", "[example-lake-gauge]", "[example-canal-survey]");
	}

	private String fingerprint() {
		return this.seeding.jdbc()
			.queryForObject("select fingerprint from edition order by number desc limit 1", String.class);
	}

}
