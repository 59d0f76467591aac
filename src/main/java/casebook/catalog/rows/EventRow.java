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

/** A dated event of a case. */
@Entity
@Immutable
@Table(name = "event")
class EventRow {

	@Id
	Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "case_study_id")
	CaseStudy caseStudy;

	int position;

	String happened;

	String what;

	@ElementCollection
	@CollectionTable(name = "event_citation", joinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	List<Citation> citations = new ArrayList<>();

	EventRow() {
	}

}
