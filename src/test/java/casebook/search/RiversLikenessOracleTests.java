package casebook.search;

import casebook.testing.RiversTest;

import org.springframework.beans.factory.annotation.Autowired;

/** Likeness on the invented collection. */
@RiversTest
class RiversLikenessOracleTests extends LikenessOracle {

	@Autowired
	Snapshots snapshots;

	@Override
	Snapshot snapshot() {
		return this.snapshots.current();
	}

}
