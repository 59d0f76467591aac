package casebook.search;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import casebook.catalog.Authorship;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.catalog.CatalogueWriter;
import casebook.testing.ChangingRiversTest;
import casebook.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers see when the catalogue changes while it is being served. */
@ChangingRiversTest
class NewEditionTests {

	private static final String SLUG = "example-canal-survey";

	@Autowired
	Snapshots snapshots;

	@Autowired
	Catalogue catalogue;

	@Autowired
	DataSource database;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Pages pages;

	@Test
	void aPublishedChangeIsSeenAfterTheRefreshWithAnotherTag() throws Exception {
		Snapshot before = this.snapshots.current();
		String tag = this.pages.get("/cases").getResponse().getHeader("ETag");

		publish("A canal, surveyed again");
		assertThat(this.snapshots.current()).isSameAs(before);
		this.snapshots.refresh();

		assertThat(this.snapshots.current().edition().number()).isEqualTo(before.edition().number() + 1);
		assertThat(this.pages.page("/cases/" + SLUG).select("h1").text()).isEqualTo("A canal, surveyed again");
		assertThat(this.pages.get("/cases").getResponse().getHeader("ETag")).isNotEqualTo(tag);
		assertThat(this.mvc.get().uri("/cases").header("If-None-Match", tag).exchange().getResponse().getStatus())
			.isEqualTo(200);
		assertThat(before.requiredLine(SLUG).title()).isNotEqualTo("A canal, surveyed again");
	}

	@Test
	void aRefreshWithoutChangeKeepsTheSnapshot() {
		Snapshot before = this.snapshots.current();

		this.snapshots.refresh();

		assertThat(this.snapshots.current()).isSameAs(before);
	}

	@Test
	void aSnapshotReadsTheRevisionThatItNamesEvenAfterANewerOne() throws Exception {
		Snapshot before = this.snapshots.current();
		int revision = before.requiredLine(SLUG).revision();
		String title = before.requiredLine(SLUG).title();

		publish(title + ", once more");

		assertThat(this.catalogue.record(SLUG, revision)).map(CaseRecord::title).hasValue(title);
		assertThat(this.catalogue.records(List.of(before.requiredLine(SLUG)))).extracting(CaseRecord::title)
			.containsExactly(title);
		this.snapshots.refresh();
		assertThat(this.snapshots.current().requiredLine(SLUG).title()).isEqualTo(title + ", once more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "example-lake-gauge", "example-upper-river", "example-river-head" })
	void aWithdrawnCaseIsGoneUnderEverySlug(String slug) throws Exception {
		Set<String> others = this.snapshots.current()
			.slugs()
			.stream()
			.filter((other) -> !other.equals(this.snapshots.current().currentSlug(slug)))
			.collect(Collectors.toSet());

		write((writer) -> writer.withdrawSeededBut(others));
		this.snapshots.refresh();

		assertThat(this.pages.get("/cases/" + slug).getResponse().getStatus()).isEqualTo(410);
		assertThat(this.pages.get("/cases/" + slug + ".json").getResponse().getStatus()).isEqualTo(410);
		assertThat(this.pages.get("/cases/" + slug + "/alike").getResponse().getStatus()).isEqualTo(410);
		assertThat(this.pages.get("/cases?case=" + slug).getResponse().getStatus()).isEqualTo(400);
		assertThat(this.pages.file("/cases.csv")).doesNotContain(slug + ",");
	}

	private void publish(String title) throws Exception {
		CaseRecord record = this.catalogue.record(SLUG, this.snapshots.current().requiredLine(SLUG).revision())
			.orElseThrow();
		CaseRecord edited = new CaseRecord(record.slug(), title, record.summary(), record.narrative(),
				record.questions(), record.keyDocuments(), record.period(), record.codings(), record.participants(),
				record.events(), record.relations(), record.claims(), record.notes());
		write((writer) -> writer.publish(List.of(edited),
				new Authorship("a curator", "a better title", Authorship.APPLICATION)));
	}

	private void write(Consumer<CatalogueWriter> change) throws Exception {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			CatalogueWriter writer = new CatalogueWriter(connection, Instant.now());
			change.accept(writer);
			writer.finish("a test");
			connection.commit();
		}
	}

}
