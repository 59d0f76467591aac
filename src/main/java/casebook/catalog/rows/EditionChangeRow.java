package casebook.catalog.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Something that an edition changed. */
@Entity
@Immutable
@IdClass(EditionChangeKey.class)
@Table(name = "edition_change")
public class EditionChangeRow {

	@Id
	long editionNumber;

	@Id
	String kind;

	@Id
	String entryKey;

	EditionChangeRow() {
	}

}
