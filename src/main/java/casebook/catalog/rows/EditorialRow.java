package casebook.catalog.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A text of the collection, kept as a document. */
@Entity
@Immutable
@Table(name = "editorial")
class EditorialRow {

	@Id
	String kind;

	String document;

	EditorialRow() {
	}

}
