package casebook.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.catalog.Source;
import casebook.catalog.Vocabulary;
import casebook.citation.BibliographyForm;
import casebook.citation.CslItem;

/**
 * A selection as a package: long tables with a Frictionless descriptor, the codebook, how
 * to cite it, the receipt and checksums. The same excerpt makes the same bytes:
 * everything stands by key, and nothing tells the time of making.
 */
final class DataPackage {

	private final Excerpt excerpt;

	private final FullRecords records;

	private final Path folder;

	DataPackage(Excerpt excerpt, FullRecords records) {
		this(excerpt, records, Path.of(System.getProperty("java.io.tmpdir")));
	}

	/**
	 * A package of an excerpt.
	 * @param folder where its tables lie while it is made
	 */
	DataPackage(Excerpt excerpt, FullRecords records, Path folder) {
		this.excerpt = excerpt;
		this.records = records;
		this.folder = folder;
	}

	/**
	 * Writes the package. The tables are spooled first, so that what can fail has failed
	 * before the first byte is sent.
	 */
	void write(OutputStream out) throws IOException {
		Vocabulary vocabulary = this.excerpt.snapshot().vocabulary();
		try (Spool spool = new Spool(PackageTables.of(vocabulary), this.folder)) {
			Set<String> sources = fill(spool, vocabulary.dimensions().map(Facet::key).toList());
			spool.end();
			ZipFolder zip = new ZipFolder(out, this.excerpt.receipt().edition().madeAt());
			zip.add("README.md", PackageTexts.readme(this.excerpt, spool.tables()));
			zip.add("CITATION.cff", PackageTexts.citation(this.excerpt));
			zip.add("codebook.md", Codebook.of(vocabulary));
			zip.add("sources.bib", bibliography(sources));
			zip.add("receipt.json", PackageJson.write(this.excerpt.receipt()));
			zip.add("datapackage.json", PackageJson.descriptor(this.excerpt, spool.tables()));
			for (Spool.Table table : spool.tables()) {
				zip.add(table.declared().path(), table.file());
			}
			zip.finish();
		}
	}

	/** Spools all tables, and says which sources they need. */
	private Set<String> fill(Spool spool, List<String> dimensions) throws IOException {
		CaseRows cases = new CaseRows(spool, dimensions, this.excerpt.address());
		this.records.each(this.excerpt.selection().rows().sorted(Comparator.comparing(CaseLine::slug)), cases::add);
		new ReferenceRows(spool, this.excerpt).add(cases);
		return cases.sources();
	}

	/**
	 * The sources for BibLaTeX: all of them with the whole catalogue, else those in use.
	 */
	private String bibliography(Set<String> used) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		BibliographyForm.Writing writing = BibliographyForm.BIBTEX.to(out);
		for (Source source : this.excerpt.snapshot().sources()) {
			if (this.excerpt.isWhole() || used.contains(source.key())) {
				writing.add(CslItem.of(source));
			}
		}
		writing.end();
		return out.toString(StandardCharsets.UTF_8);
	}

}
