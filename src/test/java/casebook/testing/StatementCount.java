package casebook.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that Hibernate sends. */
public final class StatementCount implements StatementInspector {

	/** Switches the counting on. */
	public static final String PROPERTY = "spring.jpa.properties.hibernate.session_factory.statement_inspector=casebook.testing.StatementCount";

	private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

	/** The statements sent since the last call. */
	public static List<String> take() {
		List<String> taken = new ArrayList<>(STATEMENTS);
		STATEMENTS.clear();
		return taken;
	}

	@Override
	public String inspect(String sql) {
		STATEMENTS.add(sql);
		return sql;
	}

}
