package casebook.site;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import casebook.catalog.Collection;
import casebook.catalog.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page. The template {@code site/_layout} draws it; each page record
 * carries one.
 *
 * @param title the title of the page, without the name of the site
 * @param description what the page holds, for search engines and previews
 * @param section the entry of the navigation that the page belongs to
 * @param canonical the one address of the page
 * @param edition the edition that the page was made from
 * @param collection the collection it belongs to
 */
public record Frame(String title, String description, Section section, String canonical, Edition edition,
		Collection collection) {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	/** The address of the page where it is absolute, else null. */
	public @Nullable String address() {
		return this.canonical.startsWith("http") ? this.canonical : null;
	}

	/** Scheme and host of the page where its address is absolute, else null. */
	public @Nullable String origin() {
		String address = address();
		return (address != null) ? address.replaceFirst("(?<=[^:/])/.*", "") : null;
	}

	/** The full title, for the window. */
	public String windowTitle() {
		return (this.section == Section.HOME) ? this.collection.title() : this.title + " – " + this.collection.title();
	}

	/** The month in which the edition was made, in words: {@code November 2026}. */
	public String month() {
		return MONTH.format(this.edition.madeAt());
	}

	/** The day on which the edition was made, in words: {@code 25 November 2026}. */
	public String day() {
		return DAY.format(this.edition.madeAt());
	}

	/** Whether the page stands under "Cases" in the navigation. */
	public boolean isUnderCases() {
		return this.section == Section.LISTS || this.section == Section.CASES || this.section == Section.BRIEFS;
	}

}
