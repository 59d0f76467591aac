package casebook.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who took part in a case, each list in the editors' order.
 *
 * @param countries states and territories
 * @param organisations organisations
 * @param persons people
 */
public record Participants(List<Participation> countries, List<Participation> organisations,
		List<Participation> persons) {

	/** Keeps its own copies. */
	public Participants {
		countries = List.copyOf(countries);
		organisations = List.copyOf(organisations);
		persons = List.copyOf(persons);
	}

	/** The participations of one kind. */
	public List<Participation> of(ActorKind kind) {
		return switch (kind) {
			case COUNTRY -> this.countries;
			case ORGANISATION -> this.organisations;
			case PERSON -> this.persons;
		};
	}

	/** All participations, states first, then organisations, then people. */
	public Stream<Participation> all() {
		return Stream.of(this.countries, this.organisations, this.persons).flatMap(List::stream);
	}

}
