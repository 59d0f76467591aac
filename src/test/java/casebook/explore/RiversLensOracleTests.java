package casebook.explore;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.RiversTest;

import org.springframework.beans.factory.annotation.Autowired;

/** Matrix and truth table on the invented collection. */
@RiversTest
class RiversLensOracleTests extends LensOracle {

	@Autowired
	Snapshots snapshots;

	@Override
	Snapshot snapshot() {
		return this.snapshots.current();
	}

}
