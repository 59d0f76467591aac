package casebook.catalog;

import casebook.testing.CasebookPostgresTest;

/** Documents and rows in PostgreSQL. */
@CasebookPostgresTest
class DocumentsPostgresIT extends DocumentsContract {

}
