package casebook.bench;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import casebook.CasebookApplication;
import casebook.catalog.Authorship;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.catalog.CatalogueWriter;
import casebook.search.CaseQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.RandomSelections;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Measures inside the application what no request shows by itself: the processor time of
 * all counts of a selection, and how long the next edition takes after one case was
 * published. It changes the catalogue it is started on, so it is given a copy.
 */
final class MeasureSnapshot {

	private static final int SELECTIONS = 1000;

	private static final int PASSES = 3;

	/** In a millisecond. */
	private static final double NANOS = 1e6;

	private static final int PUBLISHED = 5;

	private final Snapshots snapshots;

	private final Catalogue catalogue;

	private final DataSource database;

	private MeasureSnapshot(ConfigurableApplicationContext application) {
		this.snapshots = application.getBean(Snapshots.class);
		this.catalogue = application.getBean(Catalogue.class);
		this.database = application.getBean(DataSource.class);
	}

	/**
	 * Measures, and prints one line of JSON last, in milliseconds.
	 * @param arguments those of the application
	 */
	public static void main(String... arguments) throws SQLException {
		try (ConfigurableApplicationContext application = SpringApplication.run(CasebookApplication.class, arguments)) {
			MeasureSnapshot measure = new MeasureSnapshot(application);
			Map<String, Object> measured = new TreeMap<>();
			measured.put("selections", SELECTIONS);
			measured.put("published", PUBLISHED);
			measured.put("counts_cpu_ms", summary(measure.counts()));
			measure.next(measured);
			System.out.println(JsonMapper.shared().writeValueAsString(measured));
		}
	}

	/**
	 * One pass to warm up, then the middle of three for each selection, so that what the
	 * compiler does in between belongs to none.
	 */
	private double[] counts() {
		Snapshot snapshot = this.snapshots.current();
		List<CaseQuery> queries = RandomSelections.over(snapshot, SELECTIONS).toList();
		queries.forEach((query) -> count(snapshot, query));
		double[][] passes = IntStream.range(0, PASSES)
			.mapToObj((pass) -> queries.stream().mapToDouble((query) -> count(snapshot, query)).toArray())
			.toArray(double[][]::new);
		return IntStream.range(0, queries.size())
			.mapToDouble((i) -> Stream.of(passes)
				.mapToDouble((pass) -> pass[i])
				.sorted()
				.skip(PASSES / 2)
				.findFirst()
				.orElseThrow())
			.toArray();
	}

	private static double count(Snapshot snapshot, CaseQuery query) {
		long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		Selection selection = snapshot.select(query);
		if (selection.total() < 0 || selection.facets().isEmpty()) {
			throw new IllegalStateException("a selection has counts");
		}
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / NANOS;
	}

	/** Publishes one changed case, several times: writing it, then the next snapshot. */
	private void next(Map<String, Object> measured) throws SQLException {
		double[] written = new double[PUBLISHED];
		double[] served = new double[PUBLISHED];
		List<String> slugs = this.snapshots.current().slugs();
		for (int i = 0; i < PUBLISHED; i++) {
			CaseRecord record = changed(current(slugs.get(slugs.size() * i / PUBLISHED)), i);
			long begun = System.nanoTime();
			publish(record);
			long between = System.nanoTime();
			this.snapshots.refresh();
			written[i] = (between - begun) / NANOS;
			served[i] = (System.nanoTime() - between) / NANOS;
		}
		measured.put("publish_ms", summary(written));
		measured.put("next_snapshot_ms", summary(served));
	}

	private CaseRecord current(String slug) {
		Integer revision = new JdbcTemplate(this.database)
			.queryForObject("select revision_number from case_study where slug = ?", Integer.class, slug);
		return this.catalogue.record(slug, Objects.requireNonNull(revision)).orElseThrow();
	}

	private void publish(CaseRecord record) throws SQLException {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			CatalogueWriter writer = new CatalogueWriter(connection, Instant.now());
			writer.publish(List.of(record), new Authorship("bench", "One changed case", Authorship.APPLICATION));
			writer.finish("One changed case");
			connection.commit();
		}
	}

	private static CaseRecord changed(CaseRecord old, int number) {
		return new CaseRecord(old.slug(), old.title(), old.summary() + " Change " + number + ".", old.narrative(),
				old.questions(), old.keyDocuments(), old.period(), old.codings(), old.participants(), old.events(),
				old.relations(), old.claims(), old.notes());
	}

	private static Map<String, Double> summary(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return Map.of("median", sorted[sorted.length / 2], "p99", sorted[(int) (sorted.length * 0.99)], "max",
				sorted[sorted.length - 1]);
	}

}
