package casebook.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import casebook.catalog.Collection;

import org.springframework.web.util.UriUtils;

/**
 * Where readers of a collection send corrections and proposals.
 *
 * @param href where the link leads
 * @param address what people read
 */
public record Corrections(String href, String address) {

	/**
	 * Where the collection wants them; empty where it names no place.
	 * @param subject what a message is to be about
	 */
	public static Optional<Corrections> of(Collection collection, String subject) {
		String address = collection.corrections();
		if (address == null) {
			return Optional.empty();
		}
		return Optional.of(new Corrections(
				address.startsWith("https://") ? address
						: "mailto:" + address + "?subject=" + UriUtils.encode(subject, StandardCharsets.UTF_8),
				address));
	}

}
