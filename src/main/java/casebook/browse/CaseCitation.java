package casebook.browse;

import casebook.catalog.CaseLine;
import casebook.catalog.Edition;
import casebook.search.Snapshot;

/** How a case is cited as an entry of this catalogue, in the revision that is read. */
public final class CaseCitation {

	private CaseCitation() {
	}

	/**
	 * The citation of a case.
	 * @param snapshot the edition that is read
	 * @param line the case
	 * @param address the address of its page; said where it is absolute
	 */
	public static String of(Snapshot snapshot, CaseLine line, String address) {
		Edition edition = snapshot.edition();
		return "“" + line.title() + ".” " + snapshot.collection().title() + ", edition " + edition.number() + " ("
				+ edition.shortFingerprint() + "), revision " + line.revision() + ", "
				+ CaseDates.inWords(line.revisedAt()) + "." + (address.startsWith("http") ? " " + address : "");
	}

}
