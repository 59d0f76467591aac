package casebook.receipt;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

import casebook.catalog.Edition;
import casebook.search.Snapshot;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a file says of itself: what was asked, of which edition, and how to cite it.
 *
 * @param catalogue the name of the catalogue
 * @param address the address of the page that shows the same
 * @param query what was asked, in its canonical spelling
 * @param selection what was asked, in words
 * @param release the name of the release, or of an edition between releases
 * @param edition the edition
 * @param rows how many rows the file has: cases, where it lists a selection
 * @param licence the SPDX identifier of the licence
 * @param citeAs the file as a reference
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Receipt(String catalogue, String address, String query, String selection, String release,
		EditionJson edition, int rows, String licence, String citeAs) {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	/**
	 * The receipt of a file.
	 * @param snapshot the edition that it was made from
	 * @param asked what was asked
	 * @param release the name of the edition
	 * @param address makes the address of a path on this site
	 */
	public static Receipt of(Snapshot snapshot, Asked asked, String release, UnaryOperator<String> address) {
		String page = address.apply(asked.page());
		return new Receipt(snapshot.collection().title(), page, asked.query(), asked.words(), release,
				EditionJson.of(snapshot.edition()), asked.rows(), snapshot.collection().licence(),
				reference(snapshot, release) + " " + page);
	}

	/** The catalogue as a reference, without an address. */
	private static String reference(Snapshot snapshot, String release) {
		Edition edition = snapshot.edition();
		return snapshot.collection().title() + ". Release " + release + ", edition " + edition.number()
				+ ", fingerprint " + edition.shortFingerprint() + ", " + MONTH.format(edition.madeAt()) + ". "
				+ snapshot.collection().licence() + ".";
	}

	/**
	 * The same for a part that has a title of its own, which the reference begins with.
	 */
	public Receipt citing(String title) {
		return new Receipt(this.catalogue, this.address, this.query, this.selection, this.release, this.edition,
				this.rows, this.licence, "\u201c" + title + ".\u201d " + this.citeAs);
	}

	/**
	 * The receipt as one header, for forms that have no room for it: a dictionary of
	 * structured fields (RFC 9651).
	 */
	public String asField() {
		return "release=" + string(this.release) + ", edition=" + this.edition.number() + ", fingerprint="
				+ string(this.edition.fingerprint()) + ", rows=" + this.rows + ", licence=" + string(this.licence)
				+ ", selection=" + display(this.selection);
	}

	private static String string(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	/** A display string: what is not plain ASCII is percent-encoded. */
	private static String display(String text) {
		StringBuilder field = new StringBuilder("%\"");
		for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
			boolean plain = octet >= ' ' && octet < 0x7F && octet != '%' && octet != '"';
			field.append(plain ? String.valueOf((char) octet) : String.format("%%%02x", octet & 0xFF));
		}
		return field.append('"').toString();
	}

}
