package casebook.catalog.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A source, kept as a document beside what is asked for by column. */
@Entity
@Immutable
@Table(name = "source")
class SourceRow {

	@Id
	String sourceId;

	String cslType;

	@Nullable String kind;

	String title;

	String document;

	SourceRow() {
	}

}
