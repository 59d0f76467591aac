package casebook.catalog.rows;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A case: the row that all its other rows refer to. */
@Entity
@Immutable
@Table(name = "case_study")
public class CaseStudy {

	@Id
	Long id;

	String slug;

	String title;

	String summary;

	String background;

	String whatHappened;

	String outcome;

	String significance;

	String periodStart;

	@Nullable String periodEnd;

	int firstYear;

	int lastYear;

	int revisionNumber;

	boolean withdrawn;

	@ElementCollection
	@CollectionTable(name = "case_question", joinColumns = @JoinColumn(name = "case_study_id"))
	@OrderColumn(name = "position")
	@Column(name = "question")
	List<String> questions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_note", joinColumns = @JoinColumn(name = "case_study_id"))
	@OrderColumn(name = "position")
	@Column(name = "note")
	List<String> notes = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "key_document", joinColumns = @JoinColumn(name = "case_study_id"))
	@OrderColumn(name = "position")
	@Column(name = "source_id")
	List<String> keyDocuments = new ArrayList<>();

	@OneToMany(mappedBy = "caseStudy")
	@OrderBy("position")
	List<CodingRow> codings = new ArrayList<>();

	@OneToMany(mappedBy = "caseStudy")
	@OrderBy("position")
	List<ParticipationRow> participations = new ArrayList<>();

	@OneToMany(mappedBy = "caseStudy")
	@OrderBy("position")
	List<EventRow> events = new ArrayList<>();

	@OneToMany(mappedBy = "caseStudy")
	@OrderBy("position")
	List<RelationRow> relations = new ArrayList<>();

	@OneToMany(mappedBy = "caseStudy")
	@OrderBy("position")
	List<ClaimRow> claims = new ArrayList<>();

	CaseStudy() {
	}

}
