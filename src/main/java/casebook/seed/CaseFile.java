package casebook.seed;

import java.util.List;

import casebook.catalog.CaseRecord;

/**
 * What one file of {@code cases/} says.
 *
 * @param record the case
 * @param formerly slugs under which the case was once published
 */
record CaseFile(CaseRecord record, List<String> formerly) {

	/** Keeps its own copy of the former slugs. */
	CaseFile {
		formerly = List.copyOf(formerly);
	}

}
