package casebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import casebook.catalog.Edition;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The files of the text index: in the folder where they are kept, or in a temporary one
 * where there is none or another process holds it. Kept files bear a stamp: the edition
 * and the build that they are of.
 *
 * @param folder where they are
 * @param kept whether they are there at the next start
 * @param build the build that is running
 * @param writer writes them
 */
record IndexFiles(Path folder, boolean kept, String build, IndexWriter writer) implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(IndexFiles.class);

	/**
	 * Opens the files.
	 * @param folder where they are kept
	 * @param config makes the settings of a writer; each is for one writer
	 * @throws UncheckedIOException if there is no place to write to
	 */
	static IndexFiles open(IndexFolder folder, Supplier<IndexWriterConfig> config) {
		return folder.path()
			.flatMap((path) -> kept(path, folder.build(), config))
			.orElseGet(() -> temporary(folder.build(), config));
	}

	private static Optional<IndexFiles> kept(Path path, String build, Supplier<IndexWriterConfig> config) {
		try {
			return Optional.of(new IndexFiles(path, true, build, writer(path, config)));
		}
		catch (LockObtainFailedException ex) {
			log.info("The text index in {} is held by another process; this one makes its own", path);
			return Optional.empty();
		}
		catch (IOException | IllegalArgumentException ex) {
			log.info("The text index in {} cannot be read and is made anew: {}", path, ex.getMessage());
		}
		try {
			FileSystemUtils.deleteRecursively(path);
			return Optional.of(new IndexFiles(path, true, build, writer(path, config)));
		}
		catch (IOException ex) {
			log.warn("The text index cannot be kept in {}: {}", path, ex.getMessage());
			return Optional.empty();
		}
	}

	private static IndexFiles temporary(String build, Supplier<IndexWriterConfig> config) {
		try {
			Path folder = Files.createTempDirectory("casebook-index-");
			return new IndexFiles(folder, false, build, writer(folder, config));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the text index could not be made in the temporary folder", ex);
		}
	}

	private static IndexWriter writer(Path path, Supplier<IndexWriterConfig> config) throws IOException {
		return new IndexWriter(FSDirectory.open(path), config.get());
	}

	/** The stamp that the files bear; empty where they bear none. */
	Map<String, String> stamp() {
		Map<String, String> stamp = new HashMap<>();
		Iterable<Map.Entry<String, String>> entries = this.writer.getLiveCommitData();
		if (entries != null) {
			entries.forEach((entry) -> stamp.put(entry.getKey(), entry.getValue()));
		}
		return stamp;
	}

	/** The stamp of an edition. */
	Map<String, String> stamp(Edition edition) {
		return Map.of("build", this.build, "edition", Long.toString(edition.number()), "fingerprint",
				edition.fingerprint());
	}

	/** Makes what was written last, with the stamp of an edition. */
	void keep(Edition edition) {
		if (!this.kept) {
			return;
		}
		try {
			this.writer.setLiveCommitData(stamp(edition).entrySet());
			this.writer.commit();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the text index could not be kept in " + this.folder, ex);
		}
	}

	/** Ends writing. What was not kept is gone. */
	@Override
	public void close() throws IOException {
		this.writer.rollback();
		if (!this.kept) {
			FileSystemUtils.deleteRecursively(this.folder);
		}
	}

}
