package casebook.catalog.rows;

import casebook.catalog.Origin;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A facet. The whole declaration is in the document of the vocabulary; rows hold what
 * other rows refer to.
 */
@Entity
@Immutable
@Table(name = "facet")
class FacetRow {

	@Id
	String facetKey;

	int position;

	String groupLabel;

	String label;

	@Enumerated(EnumType.STRING)
	Origin origin;

	boolean retired;

	FacetRow() {
	}

}
