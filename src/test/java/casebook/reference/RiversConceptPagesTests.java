package casebook.reference;

import casebook.testing.RiversTest;

/** The concepts of the small invented collection. */
@RiversTest
class RiversConceptPagesTests extends ConceptPagesContract {

	@Override
	int leastLinks() {
		return 0;
	}

}
