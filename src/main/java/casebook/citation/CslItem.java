package casebook.citation;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.CaseLine;
import casebook.catalog.Source;
import casebook.catalog.SourceName;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * An item of a bibliography in the terms of CSL, which the other forms are written from.
 *
 * @param key the citation key: of a source its key, of a case {@value #CASE_KEY} and its
 * slug. Neither keys nor slugs have a dot, so that no case is called like a source
 * @param type the CSL type
 * @param title the title
 * @param authors who wrote it
 * @param editors who edited it
 * @param issued when it came out, in EDTF, or null
 * @param fields the remaining CSL variables by name
 */
public record CslItem(String key, String type, String title, List<SourceName> authors, List<SourceName> editors,
		@Nullable String issued, Map<String, String> fields) {

	/** What stands in front of the slug in the key of a case. */
	static final String CASE_KEY = "case.";

	/**
	 * The CSL type of a case: a part of a larger work. An entry of an encyclopedia would
	 * be one too, but the Chicago style then sets the catalogue in the place of an
	 * author.
	 */
	private static final String CASE = "chapter";

	/** Keeps its own copies. */
	public CslItem {
		authors = List.copyOf(authors);
		editors = List.copyOf(editors);
	}

	/** A source. */
	public static CslItem of(Source source) {
		return new CslItem(source.key(), source.type(), source.title(), source.authors(), source.editors(),
				source.issued(), source.fields());
	}

	/**
	 * A case as an entry of the catalogue, of the day on which its revision was
	 * published.
	 * @param line the case
	 * @param snapshot the edition it is taken from
	 * @param address the address of its page; left out unless it is absolute
	 */
	public static CslItem of(CaseLine line, Snapshot snapshot, String address) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("container-title", snapshot.collection().title());
		if (address.startsWith("http")) {
			fields.put("URL", address);
		}
		fields.put("edition", state(line, snapshot));
		String publisher = snapshot.collection().publishedBy();
		if (publisher != null) {
			fields.put("publisher", publisher);
		}
		fields.put("note", "Licence: " + snapshot.collection().licence());
		return new CslItem(CASE_KEY + line.slug(), CASE, line.title(), List.of(), snapshot.collection().editedBy(),
				line.revisedAt().atZone(ZoneOffset.UTC).toLocalDate().toString(), fields);
	}

	/** Exactly what is cited: the state of the catalogue, and of the case in it. */
	private static String state(CaseLine line, Snapshot snapshot) {
		return "version " + snapshot.collection().version() + ", edition " + snapshot.edition().number() + ", revision "
				+ line.revision() + ", fingerprint " + snapshot.edition().shortFingerprint();
	}

	/** A CSL variable, or null. */
	public @Nullable String field(String name) {
		return this.fields.get(name);
	}

}
