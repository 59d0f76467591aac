package casebook.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A work that supports what the catalogue says, in the terms of CSL-JSON.
 *
 * @param key the key in citations
 * @param type the CSL type, such as {@code article-journal}
 * @param kind what sort of witness it is ({@code scholarly},
 * {@code official-or-organisation}, {@code press} ...), or null
 * @param title the title
 * @param authors authors in order
 * @param editors editors in order
 * @param issued when it came out, in EDTF, or null
 * @param note a remark of the editors of the catalogue, or null
 * @param fields the remaining CSL variables by name: {@code container-title},
 * {@code DOI}, {@code URL}, {@code page} ...
 * @param formerly keys under which the work once stood, of entries that were merged with
 * this one
 */
public record Source(String key, String type, @Nullable String kind, String title, List<SourceName> authors,
		List<SourceName> editors, @Nullable String issued, @Nullable String note, Map<String, String> fields,
		List<String> formerly) {

	/** How the catalogue writes that a work has more authors than it names. */
	private static final String OTHERS = "and others";

	private static final int SHORT_TITLE = 38;

	/**
	 * Keeps its own copies; fields stand in the order of their names. One written before
	 * works were merged has no former keys.
	 */
	public Source {
		authors = List.copyOf(authors);
		editors = List.copyOf(editors);
		fields = Collections.unmodifiableMap(new TreeMap<>(fields));
		formerly = (formerly != null) ? List.copyOf(formerly) : List.of();
	}

	/** Where the work can be read: its DOI as a link, else its URL, else null. */
	public @Nullable String link() {
		String doi = this.fields.get("DOI");
		return (doi != null) ? "https://doi.org/" + doi : this.fields.get("URL");
	}

	/** The year in which it came out, or null. */
	public @Nullable String year() {
		return (this.issued != null) ? this.issued.substring(0, 4) : null;
	}

	/**
	 * The authors as a short reference has them: "Bae", "Turekian and Gluckman", "Salk
	 * and others"; empty for none.
	 */
	public String shortAuthors() {
		List<String> names = this.authors.stream()
			.map(SourceName::shortForm)
			.filter((name) -> !name.equals(OTHERS))
			.toList();
		if (names.isEmpty()) {
			return "";
		}
		if (names.size() < this.authors.size() || names.size() > 2) {
			return names.get(0) + " " + OTHERS;
		}
		return String.join(" and ", names);
	}

	/** The work in two words: "Bae 2024", or its title where it has no author. */
	public String shortForm() {
		String by = shortAuthors();
		return ((by.isEmpty() ? "\u201c" + shortTitle() + "\u201d" : by) + " " + Objects.requireNonNullElse(year(), ""))
			.strip();
	}

	/**
	 * The work in one line: "Bae, “Science and Technology Diplomacy” (2024)"; the year
	 * stands once.
	 */
	public String reference() {
		String by = shortAuthors();
		return (by.isEmpty() ? "" : by + ", ") + "\u201c" + this.title + "\u201d"
				+ ((year() != null && !this.title.contains(year())) ? " (" + year() + ")" : "");
	}

	private String shortTitle() {
		if (this.title.length() <= SHORT_TITLE) {
			return this.title;
		}
		int space = this.title.lastIndexOf(' ', SHORT_TITLE);
		return this.title.substring(0, (space > 0) ? space : SHORT_TITLE) + " \u2026";
	}

}
