package casebook.catalog.rows;

import casebook.catalog.ActorKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An actor, kept as a document beside what is asked for by column. */
@Entity
@Immutable
@Table(name = "actor")
class ActorRow {

	@Id
	String actorKey;

	@Enumerated(EnumType.STRING)
	ActorKind kind;

	String name;

	String document;

	ActorRow() {
	}

}
