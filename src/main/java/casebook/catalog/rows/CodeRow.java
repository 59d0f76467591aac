package casebook.catalog.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A code of a facet. */
@Entity
@Immutable
@IdClass(CodeKey.class)
@Table(name = "code")
class CodeRow {

	@Id
	String facetKey;

	@Id
	String codeKey;

	int position;

	String label;

	@Nullable String definition;

	@Nullable Integer fromYear;

	@Nullable Integer toYear;

	boolean retired;

	CodeRow() {
	}

}
