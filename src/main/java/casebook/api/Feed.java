package casebook.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import javax.xml.stream.XMLStreamException;

import casebook.catalog.CaseLine;
import casebook.catalog.Collection;
import casebook.search.Snapshot;

/**
 * Writes the feed of changed cases. An entry stands for a case and moves to the front
 * with each revision of it. What an entry is known by is made from the collection and the
 * slug alone, so that it stays the same when the site moves or has no address of its own.
 */
final class Feed {

	private static final int MOST = 50;

	private static final Comparator<CaseLine> NEWEST_FIRST = Comparator.comparing(CaseLine::revisedAt)
		.reversed()
		.thenComparing(CaseLine::slug);

	private final Snapshot snapshot;

	private final UnaryOperator<String> address;

	/**
	 * The feed of an edition.
	 * @param snapshot the edition
	 * @param address makes the address of a path on this site
	 */
	Feed(Snapshot snapshot, UnaryOperator<String> address) {
		this.snapshot = snapshot;
		this.address = address;
	}

	void write(OutputStream out) throws IOException {
		Collection collection = this.snapshot.collection();
		XmlOutput.document(out, "feed", "http://www.w3.org/2005/Atom", (feed) -> {
			feed.element("id", id(""));
			feed.element("title", collection.title() + ": changed cases");
			feed.element("subtitle", "The cases of the catalogue that were published or revised last.");
			feed.element("updated", this.snapshot.edition().madeAt().toString());
			feed.empty("link", "rel", "self", "type", "application/atom+xml", "href", this.address.apply("/feed.atom"));
			feed.empty("link", "rel", "alternate", "type", "text/html", "href", this.address.apply("/cases"));
			feed.element("author", (author) -> author.element("name", collection.title()));
			feed.element("rights", collection.licence());
			for (CaseLine line : this.snapshot.derived(Newest.class, Newest::of).lines()) {
				feed.element("entry", (entry) -> entry(entry, line));
			}
		});
	}

	private void entry(XmlOutput entry, CaseLine line) throws XMLStreamException {
		entry.element("id", id("/cases/" + line.slug()));
		entry.element("title", line.title());
		entry.element("updated", line.revisedAt().toString());
		entry.empty("link", "rel", "alternate", "type", "text/html", "href",
				this.address.apply("/cases/" + line.slug()));
		entry.empty("link", "rel", "alternate", "type", "application/json", "title", "Revision " + line.revision(),
				"href", this.address.apply("/cases/" + line.slug() + ".json"));
		entry.element("summary", line.summary());
	}

	private String id(String path) {
		String name = this.snapshot.collection().id() + path;
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The cases that changed last.
	 *
	 * @param lines the cases, the newest revision in front
	 */
	private record Newest(List<CaseLine> lines) {

		static Newest of(Snapshot snapshot) {
			return new Newest(snapshot.lines().stream().sorted(NEWEST_FIRST).limit(MOST).toList());
		}

	}

}
