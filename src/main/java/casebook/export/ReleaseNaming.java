package casebook.export;

import casebook.catalog.Releases;
import casebook.receipt.Receipts;
import casebook.search.Snapshot;
import casebook.search.Snapshots;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Gives the edition that is served at the start the version of the reviewed files as its
 * name, unless another edition has it. Only the process that seeds does so.
 */
@Component
@ConditionalOnProperty(name = "casebook.seed", havingValue = "auto", matchIfMissing = true)
class ReleaseNaming implements SmartInitializingSingleton {

	private final Snapshots snapshots;

	private final Releases releases;

	ReleaseNaming(Snapshots snapshots, Releases releases) {
		this.snapshots = snapshots;
		this.releases = releases;
	}

	@Override
	public void afterSingletonsInstantiated() {
		Snapshot snapshot = this.snapshots.current();
		this.releases.name(Receipts.version(snapshot), snapshot.edition(), snapshot.lines().size());
	}

}
