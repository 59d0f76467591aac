package casebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import casebook.catalog.Edition;
import casebook.catalog.Synonyms;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The text index of this process: files that are written as the catalogue is read and as
 * cases change. A snapshot gets a reader of one moment; what is written later is not in
 * it. The database remains the truth: the files are used again at the next start only
 * where they hold the very edition that the database has, and were written by the same
 * build.
 */
final class CaseIndex implements AutoCloseable {

	static final String SLUG = "slug";

	/** All words as they are written, to propose spellings from. */
	static final String SPELLING = "spelling";

	private static final FieldType TEXT = text();

	/** How much is gathered in memory before it is written, in MB. */
	private static final double BUFFER = 32;

	private final TextAnalysis plain = TextAnalysis.plain();

	private final IndexFiles files;

	private final IndexWriter writer;

	/** The edition that the index holds; null while it is being written. */
	private @Nullable Edition edition;

	/**
	 * Opens the index.
	 * @param folder where it is kept
	 */
	CaseIndex(IndexFolder folder) {
		this.files = IndexFiles.open(folder,
				() -> new IndexWriterConfig(TextAnalysis.stemmed()).setSimilarity(new TextSimilarity())
					.setRAMBufferSizeMB(BUFFER));
		this.writer = this.files.writer();
	}

	/** Whether an earlier start left the text of an edition here. */
	boolean holds(Edition wanted) {
		return this.files.stamp().equals(this.files.stamp(wanted));
	}

	/** Says that what follows changes the index. */
	void changes() {
		this.edition = null;
	}

	/** Says that all changes are made and the index holds the text of an edition. */
	void stands(Edition now) {
		this.edition = now;
	}

	/** Keeps what the index holds for the next start, if it stands. */
	void keep() {
		if (this.edition != null && !holds(this.edition)) {
			this.files.keep(this.edition);
		}
	}

	/**
	 * Writes the text of a case that is not in the index yet. May be called by several
	 * threads at once.
	 */
	void add(String slug, Map<TextField, String> text) {
		try {
			this.writer.addDocument(document(slug, text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes the text of a case in place of what was there. */
	void put(String slug, Map<TextField, String> text) {
		try {
			this.writer.updateDocument(new Term(SLUG, slug), document(slug, text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Document document(String slug, Map<TextField, String> text) {
		Document document = new Document();
		document.add(new StringField(SLUG, slug, Field.Store.NO));
		document.add(new BinaryDocValuesField(SLUG, new BytesRef(slug)));
		Set<String> words = new HashSet<>();
		text.forEach((field, content) -> {
			document.add(new Field(field.name(), content, TEXT));
			words.addAll(this.plain.words(content));
		});
		words.forEach((word) -> document.add(new StringField(SPELLING, word, Field.Store.NO)));
		return document;
	}

	/** Takes all cases out. */
	void clear() {
		try {
			this.writer.deleteAll();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes a case out. */
	void remove(String slug) {
		try {
			this.writer.deleteDocuments(new Term(SLUG, slug));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The index as it is now.
	 * @param synonyms what the field calls by several names
	 * @param positions slug to position in the snapshot
	 * @param before the index as it was before, or null
	 */
	TextIndex now(Synonyms synonyms, Map<String, Integer> positions, @Nullable TextIndex before) {
		try {
			return new TextIndex(DirectoryReader.open(this.writer), synonyms, positions, before);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		keep();
		this.files.close();
	}

	private static FieldType text() {
		FieldType type = new FieldType();
		type.setTokenized(true);
		type.setStored(true);
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		type.freeze();
		return type;
	}

}
