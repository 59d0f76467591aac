package casebook.catalog;

import java.util.List;

/**
 * A dated happening in the course of a case.
 *
 * @param date when, in EDTF
 * @param what what happened, in a sentence
 * @param sources the ground
 */
public record Event(String date, String what, List<Citation> sources) {

	/** Keeps its own copy of the sources. */
	public Event {
		sources = List.copyOf(sources);
	}

}
