package casebook.reference;

import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;

/** Makes the frame of a page of the shelf. */
final class Frames {

	private static final int DESCRIPTION = 200;

	private Frames() {
	}

	/**
	 * The frame.
	 * @param snapshot the edition
	 * @param title the title of the page
	 * @param description what it holds; a long one is cut between words
	 * @param address its canonical path and query
	 * @param visit the request
	 */
	static Frame of(Snapshot snapshot, String title, String description, String address, Visit visit) {
		int end = (description.length() <= DESCRIPTION) ? -1 : description.lastIndexOf(' ', DESCRIPTION);
		return new Frame(title, (end < 0) ? description : description.substring(0, end) + " \u2026", Section.REFERENCE,
				visit.canonical(address), snapshot.edition(), snapshot.collection());
	}

}
