package casebook.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import casebook.catalog.Collection;
import casebook.catalog.SourceName;
import casebook.receipt.Receipt;

/** The texts of a data package: what it is, and how to cite it. */
final class PackageTexts {

	private static final String README = """
			# %s

			%s. Release %s, edition %s, fingerprint %s.

			- Selection: %s
			- Address: %s
			- Licence: %s (SPDX)
			- Cite as: %s

			## Tables

			CSV as in RFC 4180: UTF-8, lines end in CR LF, a header always. `datapackage.json` declares every column with its type, closed
			lists, keys and references (Frictionless Data Package, profile tabular-data-package). `codebook.md` says what each code means.

			| file | a row is | rows |
			|---|---|---|
			%s

			- An empty cell is a missing value. A case without a row in `codings` for a dimension is not coded in it; that is not "no".
			- Dates are in EDTF, as exact as they are known: `1957`, `1957-07`, `1957-07-01`, `1989-23` (autumn), `2018~` (approximate).
			- Rows stand by the key of the case, then in the editors' order.
			- Keys lead nowhere outside. %s

			## To load it

			```r
			cases <- read.csv("data/cases.csv", fileEncoding = "UTF-8", na.strings = "")
			codings <- read.csv("data/codings.csv", colClasses = c(code = "character"), fileEncoding = "UTF-8", na.strings = "")
			merge(cases[c("slug", "title")], codings, by.x = "slug", by.y = "case")
			```

			```python
			import pandas as pd
			cases = pd.read_csv("data/cases.csv", keep_default_na=False, na_values=[""])
			codings = pd.read_csv("data/codings.csv", dtype={"code": str}, keep_default_na=False, na_values=[""])
			cases[["slug", "title"]].merge(codings, left_on="slug", right_on="case")
			```

			`sha256sum --check SHA256SUMS` checks the files.
			""";

	private PackageTexts() {
	}

	static String readme(Excerpt excerpt, List<Spool.Table> tables) {
		Receipt receipt = excerpt.receipt();
		return README.formatted(receipt.catalogue(), receipt.catalogue(), receipt.release(), receipt.edition().number(),
				receipt.edition().fingerprint(), receipt.selection(), receipt.address(), receipt.licence(),
				receipt.citeAs(), rows(tables), closure(excerpt));
	}

	private static String rows(List<Spool.Table> tables) {
		return tables.stream()
			.map((table) -> "| `" + table.declared().path() + "` | " + table.declared().description() + " | "
					+ table.rows() + " |")
			.collect(Collectors.joining("\n"));
	}

	private static String closure(Excerpt excerpt) {
		return excerpt.isWhole() ? "This is the whole catalogue."
				: "Actors, sources and concepts are those that the selected cases need. A link whose other case was not selected names it in `from_outside` or `to_outside`.";
	}

	/** How to cite the package, in the Citation File Format. */
	static String citation(Excerpt excerpt) {
		Receipt receipt = excerpt.receipt();
		LocalDate day = LocalDate.ofInstant(receipt.edition().madeAt(), ZoneOffset.UTC);
		String text = """
				cff-version: 1.2.0
				message: "Please cite the release and the edition that you used."
				type: dataset
				title: %s
				version: %s
				date-released: %s
				license: %s
				authors:
				%s
				abstract: %s
				""".formatted(quoted(receipt.catalogue()), quoted(receipt.release()), day, receipt.licence(),
				authors(excerpt.snapshot().collection()), quoted(receipt.selection() + ". Edition "
						+ receipt.edition().number() + ", fingerprint " + receipt.edition().fingerprint() + "."));
		return receipt.address().contains("://") ? text + "url: " + quoted(receipt.address()) + "\n" : text;
	}

	/** The editors; where nobody is named, the publisher, else the catalogue itself. */
	private static String authors(Collection collection) {
		if (collection.editedBy().isEmpty()) {
			return "  - name: " + quoted(Objects.requireNonNullElse(collection.publishedBy(), collection.title()));
		}
		return collection.editedBy().stream().map(PackageTexts::author).collect(Collectors.joining("\n"));
	}

	private static String author(SourceName name) {
		if (name.literal() != null) {
			return "  - name: " + quoted(name.literal());
		}
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("family-names", name.shortForm());
		if (name.given() != null) {
			parts.put("given-names", name.given());
		}
		if (name.suffix() != null) {
			parts.put("name-suffix", name.suffix());
		}
		return parts.entrySet()
			.stream()
			.map((part) -> part.getKey() + ": " + quoted(part.getValue()))
			.collect(Collectors.joining("\n    ", "  - ", ""));
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
