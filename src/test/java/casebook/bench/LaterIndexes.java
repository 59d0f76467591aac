package casebook.bench;

import java.sql.Connection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The indexes and references of an empty H2 database, taken away until its tables are
 * full: to keep them in order row by row takes longer than all else.
 */
final class LaterIndexes {

	private static final Pattern REFERENCE = Pattern
		.compile("(ALTER TABLE \\S+) ADD CONSTRAINT (\\S+) FOREIGN KEY.* NOCHECK;?", Pattern.DOTALL);

	private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\S+) ON .*", Pattern.DOTALL);

	private final JdbcTemplate jdbc;

	private final List<String> statements;

	private LaterIndexes(JdbcTemplate jdbc, List<String> statements) {
		this.jdbc = jdbc;
		this.statements = statements;
	}

	/** Takes them away, references first, since each goes with an index of its own. */
	static LaterIndexes putOff(Connection connection) {
		JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		List<String> script = jdbc.queryForList("script nodata nopasswords nosettings", String.class);
		List<String> references = script.stream().filter(REFERENCE.asMatchPredicate()).toList();
		references.forEach((reference) -> {
			Matcher parts = REFERENCE.matcher(reference);
			jdbc.execute(parts.replaceFirst("$1 DROP CONSTRAINT $2"));
		});
		List<String> indexes = script.stream().filter(INDEX.asMatchPredicate()).toList();
		indexes.forEach((index) -> jdbc.execute(INDEX.matcher(index).replaceFirst("DROP INDEX $1")));
		return new LaterIndexes(jdbc, Stream.concat(indexes.stream(), references.stream()).toList());
	}

	/**
	 * Makes them again.
	 * @param checked whether it is checked that every row refers to one that exists
	 */
	void make(boolean checked) {
		this.statements
			.forEach((statement) -> this.jdbc.execute(checked ? statement.replace(" NOCHECK", "") : statement));
	}

}
