package casebook.receipt;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import casebook.catalog.Edition;
import casebook.catalog.Release;
import casebook.catalog.Releases;
import casebook.search.Snapshot;
import casebook.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes the receipts of files. It knows what editions are called: the one to which the
 * version of the reviewed files was given as a name bears that name; any other is called
 * by version and number, so that no name stands for two contents.
 */
@Component
public class Receipts {

	private static final Logger log = LoggerFactory.getLogger(Receipts.class);

	private final Releases releases;

	private final Site site;

	private final Map<String, String> names = new ConcurrentHashMap<>();

	public Receipts(Releases releases, Site site) {
		this.releases = releases;
		this.site = site;
	}

	/** The receipt of a file that is made from an edition. */
	public Receipt of(Snapshot snapshot, Asked asked) {
		return Receipt.of(snapshot, asked, nameOf(snapshot), this.site::address);
	}

	/** What an edition is called. */
	public String nameOf(Snapshot snapshot) {
		Edition edition = snapshot.edition();
		String known = this.names.get(edition.fingerprint());
		if (known != null) {
			return known;
		}
		String version = version(snapshot);
		Optional<Release> named = named(version);
		String name = named.filter((release) -> release.is(edition)).isPresent() ? version
				: version + "-e" + edition.number();
		if (named.isPresent()) {
			this.names.put(edition.fingerprint(), name);
		}
		return name;
	}

	/** The version of the reviewed files, as names of files can bear it. */
	public static String version(Snapshot snapshot) {
		return snapshot.collection().version().replaceAll("[^A-Za-z0-9._-]", "-");
	}

	/** A receipt can be given while the database is away. */
	private Optional<Release> named(String version) {
		try {
			return this.releases.named(version);
		}
		catch (DataAccessException ex) {
			log.warn("It cannot be asked whether {} is a release: {}", version, ex.getMessage());
			return Optional.empty();
		}
	}

}
