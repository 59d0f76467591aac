package casebook.reference;

import casebook.testing.CasebookTest;

/** The concepts of the casebook. */
@CasebookTest
class CasebookConceptPagesTests extends ConceptPagesContract {

	@Override
	int leastLinks() {
		return 15;
	}

}
