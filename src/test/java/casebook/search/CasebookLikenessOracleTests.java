package casebook.search;

import casebook.testing.CasebookTest;

import org.springframework.beans.factory.annotation.Autowired;

/** Likeness on our collection. */
@CasebookTest
class CasebookLikenessOracleTests extends LikenessOracle {

	@Autowired
	Snapshots snapshots;

	@Override
	Snapshot snapshot() {
		return this.snapshots.current();
	}

}
