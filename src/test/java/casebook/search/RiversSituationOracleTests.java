package casebook.search;

import casebook.testing.RiversTest;

import org.springframework.beans.factory.annotation.Autowired;

/** Precedents on the invented collection. */
@RiversTest
class RiversSituationOracleTests extends SituationOracle {

	@Autowired
	Snapshots snapshots;

	@Override
	Snapshot snapshot() {
		return this.snapshots.current();
	}

}
