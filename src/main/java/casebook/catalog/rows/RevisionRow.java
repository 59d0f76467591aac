package casebook.catalog.rows;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A version of one case, kept whole. */
@Entity
@Immutable
@IdClass(RevisionKey.class)
@Table(name = "revision")
public class RevisionRow {

	@Id
	Long caseStudyId;

	@Id
	int number;

	Instant madeAt;

	String madeBy;

	String reason;

	String origin;

	String digest;

	String document;

	RevisionRow() {
	}

}
