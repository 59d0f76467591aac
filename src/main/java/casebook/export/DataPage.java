package casebook.export;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import casebook.catalog.Release;
import casebook.receipt.Receipt;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken away, under which licence, how to cite it, and the releases.
 *
 * @param frame what surrounds the page
 * @param release what the edition is called
 * @param citation the catalogue as a reference
 * @param licence the SPDX identifier of the licence
 * @param licenceHref where it can be read
 * @param files the whole catalogue in every form
 * @param releases the releases, the latest first
 * @param kept the names of those whose packages are kept, if there are two at least
 */
record DataPage(Frame frame, String release, String citation, String licence, String licenceHref, List<File> files,
		List<Line> releases, List<String> kept) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	/** The page for an edition. */
	static DataPage of(Snapshot snapshot, Excerpt everything, List<Release> releases) {
		Receipt receipt = everything.receipt();
		Frame frame = new Frame("Data", "The whole catalogue, or any part of it, as files", Section.DATA,
				everything.address().apply("/data"), snapshot.edition(), snapshot.collection());
		List<String> kept = releases.stream().filter(Release::isKept).map(Release::name).toList();
		return new DataPage(frame, receipt.release(), receipt.citeAs(), receipt.licence(),
				"https://spdx.org/licenses/" + receipt.licence() + ".html", files(everything),
				releases.stream().map(Line::of).toList(), (kept.size() > 1) ? kept : List.of());
	}

	private static List<File> files(Excerpt everything) {
		String cases = number(everything.receipt().rows()) + " entries";
		String rows = cases + ", " + number(Spreadsheet.codings(everything)) + " codings, "
				+ number(Spreadsheet.claims(everything)) + " claims";
		return List.of(
				new File("Spreadsheet", "to read, sort and filter in Excel or LibreOffice", "xlsx", "/cases.xlsx",
						rows),
				new File("CSV", "a line an entry, for R, Python, Stata or SPSS", "csv", "/cases.csv", cases),
				new File("CSV for Excel", "the same with a mark by which Excel knows UTF-8", "csv", "/cases.csv?bom=1",
						cases),
				new File("Data package",
						"every table, code and source with its keys, for research that is to be repeated", "zip",
						"/data/casebook-" + everything.receipt().release() + ".zip", rows),
				new File("JSON Lines", "a full entry a line, with every ground, for programs", "jsonl", "/cases.jsonl",
						cases),
				new File("JSON", "a page of the list with all facets and counts, for programs", "json", "/cases.json",
						cases + ", " + CaseQuery.DEFAULT_SIZE + " a page"),
				new File("BibLaTeX", "the cases and every source behind them, for LaTeX", "bib",
						"/cases.bib?sources=yes", cases + " with their sources"),
				new File("RIS", "the same for Zotero, Mendeley and EndNote", "ris", "/cases.ris?sources=yes",
						cases + " with their sources"),
				new File("CSL-JSON", "the same for programs that set references", "csl.json",
						"/cases.csl.json?sources=yes", cases + " with their sources"),
				new File("Codebook", "what every code means, as text", "md", "/data/codebook.md",
						number((int) everything.snapshot().vocabulary().dimensions().count()) + " dimensions"));
	}

	private static String number(int number) {
		return String.format(Locale.ENGLISH, "%,d", number);
	}

	/**
	 * A file of the whole catalogue.
	 *
	 * @param name what it is
	 * @param use for whom
	 * @param form the ending of its name
	 * @param href where it is
	 * @param rows what it holds
	 */
	record File(String name, String use, String form, String href, String rows) {
	}

	/**
	 * A release.
	 *
	 * @param name its name
	 * @param day the day of its edition
	 * @param edition the number of its edition
	 * @param fingerprint the beginning of the fingerprint
	 * @param cases how many cases it has
	 * @param size the size of its package; empty where none is kept
	 * @param sha256 SHA-256 of its package; null where none is kept
	 * @param href its package; null where none is kept
	 */
	record Line(String name, String day, long edition, String fingerprint, int cases, String size,
			@Nullable String sha256, @Nullable String href) {

		private static final double KILO = 1024;

		static Line of(Release release) {
			String size = !release.isKept() ? ""
					: (release.bytes() < KILO * KILO) ? Math.round(release.bytes() / KILO) + " KB"
							: String.format(Locale.ENGLISH, "%.1f MB", release.bytes() / KILO / KILO);
			return new Line(release.name(), DAY.format(release.edition().madeAt()), release.edition().number(),
					release.edition().shortFingerprint(), release.cases(), size, release.sha256(),
					release.isKept() ? "/data/casebook-" + release.name() + ".zip" : null);
		}

	}

}
