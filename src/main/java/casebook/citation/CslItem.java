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
 * @param key the citation key: the slug of a case, the key of a source
 * @param type the CSL type
 * @param title the title
 * @param authors who wrote it
 * @param editors who edited it
 * @param issued when it came out, in EDTF, or null
 * @param fields the remaining CSL variables by name
 */
public record CslItem(String key, String type, String title, List<SourceName> authors, List<SourceName> editors,
		@Nullable String issued, Map<String, String> fields) {

	/** The CSL type of a case: an article of a work of reference. */
	private static final String CASE = "entry-encyclopedia";

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
		fields.put("version", snapshot.collection().version());
		fields.put("note",
				"Edition " + snapshot.edition().number() + ", fingerprint " + snapshot.edition().shortFingerprint()
						+ ", revision " + line.revision() + ", " + snapshot.collection().licence());
		return new CslItem(line.slug(), CASE, line.title(), List.of(), List.of(),
				line.revisedAt().atZone(ZoneOffset.UTC).toLocalDate().toString(), fields);
	}

	/** A CSL variable, or null. */
	public @Nullable String field(String name) {
		return this.fields.get(name);
	}

}
