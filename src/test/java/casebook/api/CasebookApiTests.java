package casebook.api;

import casebook.testing.CasebookTest;

/** The description of the API of our collection. */
@CasebookTest
class CasebookApiTests extends ApiContract {

}
