package casebook.search;

import casebook.testing.CasebookTest;

import org.springframework.beans.factory.annotation.Autowired;

/** Precedents on our collection. */
@CasebookTest
class CasebookSituationOracleTests extends SituationOracle {

	@Autowired
	Snapshots snapshots;

	@Override
	Snapshot snapshot() {
		return this.snapshots.current();
	}

}
