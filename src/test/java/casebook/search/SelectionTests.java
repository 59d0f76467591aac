package casebook.search;

import casebook.testing.CasebookTest;

/** Selections over H2. */
@CasebookTest
class SelectionTests extends SelectionContract {

}
