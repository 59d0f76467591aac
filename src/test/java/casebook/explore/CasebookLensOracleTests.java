package casebook.explore;

import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.testing.CasebookTest;

import org.springframework.beans.factory.annotation.Autowired;

/** Matrix and truth table on our collection. */
@CasebookTest
class CasebookLensOracleTests extends LensOracle {

	@Autowired
	Snapshots snapshots;

	@Override
	Snapshot snapshot() {
		return this.snapshots.current();
	}

}
