package casebook.citation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import casebook.catalog.EdtfDate;
import casebook.catalog.SourceName;
import org.jspecify.annotations.Nullable;

/**
 * Writes RIS records: a line a field, two letters, two spaces, a hyphen, a space and the
 * value.
 */
final class Ris {

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("article-journal", "JOUR"),
			Map.entry("article-magazine", "MGZN"), Map.entry("article-newspaper", "NEWS"), Map.entry("bill", "BILL"),
			Map.entry("book", "BOOK"), Map.entry("chapter", "CHAP"), Map.entry("collection", "EDBOOK"),
			Map.entry("entry-encyclopedia", "ENCYC"), Map.entry("legal_case", "CASE"), Map.entry("legislation", "STAT"),
			Map.entry("paper-conference", "CPAPER"), Map.entry("post-weblog", "BLOG"), Map.entry("regulation", "STAT"),
			Map.entry("report", "RPRT"), Map.entry("thesis", "THES"), Map.entry("treaty", "LEGAL"),
			Map.entry("webpage", "ELEC"));

	private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

	/** What stands for spring in the place of a month. */
	private static final int SPRING = 21;

	private Ris() {
	}

	/** One record, with its line ends. */
	static String record(CslItem item) {
		StringBuilder lines = new StringBuilder();
		line(lines, "TY", TYPES.getOrDefault(item.type(), "GEN"));
		line(lines, "ID", item.key());
		names(lines, "AU", item.authors());
		names(lines, "ED", item.editors());
		line(lines, "TI", item.title());
		line(lines, "T2", item.field("container-title"));
		if (item.issued() != null) {
			EdtfDate date = EdtfDate.parse(item.issued());
			line(lines, "PY", String.format("%04d", date.year()));
			line(lines, "DA", date(date));
		}
		line(lines, "VL", item.field("volume"));
		line(lines, "IS", (item.field("issue") != null) ? item.field("issue") : item.field("number"));
		pages(lines, item.field("page"));
		line(lines, "PB", item.field("publisher"));
		line(lines, "CY", item.field("publisher-place"));
		line(lines, "ET", (item.field("edition") != null) ? item.field("edition") : item.field("version"));
		line(lines, "SN", item.field("ISBN"));
		line(lines, "LA", item.field("language"));
		line(lines, "DO", item.field("DOI"));
		line(lines, "UR", item.field("URL"));
		line(lines, "N1", item.field("note"));
		return lines.append("ER  - \r\n").toString();
	}

	/** {@code year/month/day/other}, whatever is missing; a season is no month. */
	private static String date(EdtfDate date) {
		boolean season = date.isSeason();
		return String.format("%04d/%s/%s/%s", date.year(), season ? "" : twoDigits(date.month()), twoDigits(date.day()),
				season ? SEASONS.get(Objects.requireNonNull(date.month()) - SPRING) : "");
	}

	private static String twoDigits(@Nullable Integer number) {
		return (number != null) ? String.format("%02d", number) : "";
	}

	private static void pages(StringBuilder lines, @Nullable String pages) {
		if (pages == null) {
			return;
		}
		String[] ends = pages.split("\\s*[-\u2013]\\s*", 2);
		line(lines, "SP", ends[0]);
		line(lines, "EP", (ends.length == 2) ? ends[1] : null);
	}

	private static void names(StringBuilder lines, String tag, List<SourceName> names) {
		for (SourceName name : names) {
			String family = Objects.requireNonNullElse(name.family(), "");
			line(lines, tag,
					(name.literal() != null) ? name.literal()
							: family + ((name.given() != null) ? ", " + name.given() : "")
									+ ((name.suffix() != null) ? ", " + name.suffix() : ""));
		}
	}

	private static void line(StringBuilder lines, String tag, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			lines.append(tag).append("  - ").append(value.strip().replaceAll("\\s+", " ")).append("\r\n");
		}
	}

}
