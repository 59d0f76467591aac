package casebook.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The releases of the catalogue with their packages. A name is given once; whoever comes
 * first, in whichever process, has it. Packages are kept in parts, so that neither
 * writing nor reading one needs the memory for the whole.
 */
@Component
public class Releases {

	private static final int PART = 256 * 1024;

	private static final int LETTERS = 26;

	private static final String COLUMNS = "select release_name, edition_number, fingerprint, made_at, case_count, sha256, byte_count from release";

	private static final RowMapper<Release> RELEASE = (row, index) -> new Release(row.getString(1),
			new Edition(row.getLong(2), row.getString(3), row.getObject(4, OffsetDateTime.class).toInstant()),
			row.getInt(5), row.getString(6), row.getLong(7));

	private final JdbcTemplate jdbc;

	Releases(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** All releases, the latest first. */
	public List<Release> all() {
		return this.jdbc.query(COLUMNS + " order by edition_number desc", RELEASE);
	}

	/**
	 * What is kept, as a word for a tag: another one as soon as one more release or
	 * package is kept.
	 * @param releases all releases
	 */
	public static String tag(List<Release> releases) {
		StringBuilder tag = new StringBuilder();
		int state = releases.stream().map((release) -> release.name() + release.sha256()).toList().hashCode();
		for (long left = Integer.toUnsignedLong(state); left > 0; left /= LETTERS) {
			tag.append((char) ('a' + left % LETTERS));
		}
		return tag.toString();
	}

	/** The release with a name; empty where there is none. */
	public Optional<Release> named(String name) {
		return this.jdbc.query(COLUMNS + " where release_name = ?", RELEASE, name).stream().findFirst();
	}

	/**
	 * Gives an edition a name, unless the name has been given already.
	 * @param name the name
	 * @param edition the edition
	 * @param cases how many cases it has
	 * @return the release that has the name, of this edition or another
	 */
	public Release name(String name, Edition edition, int cases) {
		Optional<Release> before = named(name);
		if (before.isPresent()) {
			return before.get();
		}
		try {
			this.jdbc.update(
					"insert into release (release_name, edition_number, fingerprint, made_at, case_count) values (?, ?, ?, ?, ?)",
					name, edition.number(), edition.fingerprint(), edition.madeAt().atOffset(ZoneOffset.UTC), cases);
		}
		catch (DuplicateKeyException ex) {
			// Another process was quicker.
		}
		return named(name).orElseThrow();
	}

	/**
	 * Keeps the package of a release that has none yet: all of it or nothing.
	 * @param name the name of the release
	 * @param content the package
	 * @param sha256 SHA-256 of it in hexadecimal
	 */
	@Transactional(rollbackFor = IOException.class)
	public void keep(String name, InputStream content, String sha256) throws IOException {
		if (this.jdbc.update("update release set sha256 = ? where release_name = ? and sha256 is null", sha256,
				name) == 0) {
			return;
		}
		long bytes = 0;
		int position = 0;
		for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
			this.jdbc.update("insert into release_part (release_name, position, content) values (?, ?, ?)", name,
					position++, part);
			bytes += part.length;
		}
		this.jdbc.update("update release set byte_count = ? where release_name = ?", bytes, name);
	}

	/**
	 * Writes the package of a release. Parts are asked for one by one, so that a slow
	 * reader holds no connection.
	 * @param release a release whose package is kept
	 * @param out where to; it is not closed
	 */
	public void write(Release release, OutputStream out) throws IOException {
		long left = release.bytes();
		for (int position = 0; left > 0; position++) {
			byte[] part = this.jdbc.queryForObject(
					"select content from release_part where release_name = ? and position = ?", byte[].class,
					release.name(), position);
			if (part == null) {
				throw new IllegalStateException("no part " + position + " of release " + release.name());
			}
			out.write(part);
			left -= part.length;
		}
	}

}
