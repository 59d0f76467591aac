package casebook.catalog.rows;

import java.util.ArrayList;
import java.util.List;

import casebook.catalog.Citation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A claim about a case. */
@Entity
@Immutable
@Table(name = "claim")
class ClaimRow {

	@Id
	Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "case_study_id")
	CaseStudy caseStudy;

	int position;

	String statement;

	String status;

	@Nullable String note;

	@ElementCollection
	@CollectionTable(name = "claim_citation", joinColumns = @JoinColumn(name = "claim_id"))
	@OrderColumn(name = "position")
	List<Citation> citations = new ArrayList<>();

	ClaimRow() {
	}

}
