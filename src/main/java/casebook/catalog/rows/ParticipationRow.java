package casebook.catalog.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A part that an actor has in a case. */
@Entity
@Immutable
@Table(name = "participation")
class ParticipationRow {

	@Id
	Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "case_study_id")
	CaseStudy caseStudy;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "actor_key")
	ActorRow actor;

	int position;

	String role;

	@Nullable String nameThen;

	ParticipationRow() {
	}

}
