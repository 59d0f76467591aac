package casebook.site;

import java.util.List;

/**
 * The page that says what went wrong.
 *
 * @param frame what surrounds it
 * @param status the status code
 * @param title what went wrong, in a few words
 * @param detail what is wrong and what is allowed
 * @param links where to go from here
 */
record ErrorPage(Frame frame, int status, String title, String detail, List<Link> links) {

	/**
	 * A way on.
	 *
	 * @param label what it leads to
	 * @param href where it leads
	 */
	record Link(String label, String href) {
	}

}
