package casebook.export;

import casebook.testing.CasebookTest;

/** The forms of selections of the whole fact base. */
@CasebookTest
class FormsAgreeTests extends FormsAgreeContract {

}
