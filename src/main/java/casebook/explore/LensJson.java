package casebook.explore;

import java.time.Instant;

import casebook.search.Selection;
import casebook.search.Snapshot;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What every JSON form of a lens says first: which selection of which edition it shows.
 *
 * @param query the canonical query string of the selection
 * @param description the selection in words
 * @param edition the edition
 * @param total how many cases are selected
 */
record LensJson(String query, String description, EditionJson edition, int total) {

	static LensJson of(Snapshot snapshot, Selection selection) {
		return new LensJson(selection.query().toQueryString(), selection.sentence(),
				new EditionJson(snapshot.edition().number(), snapshot.edition().fingerprint(),
						snapshot.edition().madeAt()),
				selection.total());
	}

	/**
	 * An edition.
	 *
	 * @param number 1 for the first
	 * @param fingerprint SHA-256 in hexadecimal
	 * @param madeAt when it was committed
	 */
	@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
	record EditionJson(long number, String fingerprint, Instant madeAt) {
	}

}
