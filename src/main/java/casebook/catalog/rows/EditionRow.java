package casebook.catalog.rows;

import java.time.Instant;

import casebook.catalog.Edition;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The catalogue after one committed change. */
@Entity
@Immutable
@Table(name = "edition")
public class EditionRow {

	@Id
	long number;

	String fingerprint;

	Instant madeAt;

	String reason;

	EditionRow() {
	}

	/** The edition as others see it. */
	public Edition toEdition() {
		return new Edition(this.number, this.fingerprint, this.madeAt);
	}

}
