package casebook.search;

import casebook.testing.CasebookPostgresTest;

/** Selections over PostgreSQL. */
@CasebookPostgresTest
class SelectionPostgresIT extends SelectionContract {

}
