package casebook.catalog.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A slug under which a case was published before it was renamed. */
@Entity
@Immutable
@Table(name = "former_key")
class FormerKeyRow {

	@Id
	String formerSlug;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "case_study_id")
	CaseStudy caseStudy;

	FormerKeyRow() {
	}

}
