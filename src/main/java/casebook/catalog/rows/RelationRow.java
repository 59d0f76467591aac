package casebook.catalog.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A link from one case to another. */
@Entity
@Immutable
@Table(name = "relation")
class RelationRow {

	@Id
	Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "case_study_id")
	CaseStudy caseStudy;

	int position;

	String kind;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "to_case_study_id")
	CaseStudy to;

	@Nullable String note;

	RelationRow() {
	}

}
