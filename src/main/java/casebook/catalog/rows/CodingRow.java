package casebook.catalog.rows;

import java.util.ArrayList;
import java.util.List;

import casebook.catalog.Citation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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

/** A coding of a case. */
@Entity
@Immutable
@Table(name = "coding")
class CodingRow {

	@Id
	Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "case_study_id")
	CaseStudy caseStudy;

	String facetKey;

	String codeKey;

	int position;

	@Column(name = "is_primary")
	boolean chief;

	String basis;

	String confidence;

	@Nullable String rationale;

	@Nullable String asOf;

	@Nullable String secondReading;

	@ElementCollection
	@CollectionTable(name = "coding_citation", joinColumns = @JoinColumn(name = "coding_id"))
	@OrderColumn(name = "position")
	List<Citation> citations = new ArrayList<>();

	CodingRow() {
	}

}
