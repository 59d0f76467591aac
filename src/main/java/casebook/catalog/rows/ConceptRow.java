package casebook.catalog.rows;

import java.util.ArrayList;
import java.util.List;

import casebook.catalog.Citation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A concept, kept as a document beside what is asked for by column and what refers to
 * other rows.
 */
@Entity
@Immutable
@Table(name = "concept")
class ConceptRow {

	@Id
	String slug;

	String term;

	String definition;

	String status;

	String document;

	@ElementCollection
	@CollectionTable(name = "concept_citation", joinColumns = @JoinColumn(name = "concept_slug"))
	@OrderColumn(name = "position")
	List<Citation> citations = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "concept_illustration", joinColumns = @JoinColumn(name = "concept_slug"),
			inverseJoinColumns = @JoinColumn(name = "case_study_id"))
	@OrderColumn(name = "position")
	List<CaseStudy> illustrations = new ArrayList<>();

	ConceptRow() {
	}

}
