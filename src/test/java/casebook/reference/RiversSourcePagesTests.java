package casebook.reference;

import java.util.List;

import casebook.testing.RiversTest;

/** The sources of the small invented collection. */
@RiversTest
class RiversSourcePagesTests extends SourcePagesContract {

	@Override
	List<String> sample() {
		return keys(this.snapshots);
	}

}
