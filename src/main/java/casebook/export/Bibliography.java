package casebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Citation;
import casebook.citation.BibliographyForm;
import casebook.citation.CslItem;

/**
 * The bibliography of a selection: its cases as entries of the catalogue, in the order of
 * the list, and behind them, where asked for, every source that they rest on, once each,
 * by key.
 *
 * @param excerpt the selection
 * @param form the form
 * @param withSources whether the sources are there too
 * @param records reads the cases, where their sources are wanted
 */
record Bibliography(Excerpt excerpt, BibliographyForm form, boolean withSources, FullRecords records) {

	/** Writes it, without closing the stream. */
	void writeTo(OutputStream out) throws IOException {
		BibliographyForm.Writing writing = this.form.to(out);
		if (this.withSources) {
			NavigableSet<String> keys = new TreeSet<>();
			this.records.each(this.excerpt, (line, record) -> {
				writing.add(item(line));
				sources(record).forEach(keys::add);
			});
			for (CslItem source : sources(keys)) {
				writing.add(source);
			}
		}
		else {
			for (CaseLine line : (Iterable<CaseLine>) this.excerpt.selection().rows()::iterator) {
				writing.add(item(line));
			}
		}
		writing.end();
	}

	private CslItem item(CaseLine line) {
		return CslItem.of(line, this.excerpt.snapshot(), this.excerpt.address().apply("/cases/" + line.slug()));
	}

	private static Stream<String> sources(CaseRecord record) {
		return Stream.concat(record.citations().map(Citation::source), record.keyDocuments().stream());
	}

	private List<CslItem> sources(NavigableSet<String> keys) {
		List<CslItem> items = new ArrayList<>();
		keys.forEach((key) -> this.excerpt.snapshot().source(key).map(CslItem::of).ifPresent(items::add));
		return items;
	}

}
