package casebook.site;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

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

	/** A quotation as plain text sets it. */
	private static final Pattern QUOTED = Pattern.compile("(?<![\\p{L}\\p{N}])'([^']*)'");

	/** What is said in plain text elsewhere is set here as pages set it. */
	ErrorPage {
		detail = QUOTED.matcher(detail).replaceAll("\u2018$1\u2019");
	}

	/**
	 * A way on.
	 *
	 * @param label what it leads to
	 * @param href where it leads
	 * @param forget the case that it takes off the reader's own list, or null
	 */
	record Link(String label, String href, @Nullable String forget) {

		Link {
			label = QUOTED.matcher(label).replaceAll("\u2018$1\u2019");
		}

		Link(String label, String href) {
			this(label, href, null);
		}

	}

}
