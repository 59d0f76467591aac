package casebook.catalog;

import casebook.testing.CasebookTest;

/** Documents and rows in H2. */
@CasebookTest
class DocumentsTests extends DocumentsContract {

}
