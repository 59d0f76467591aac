package casebook.export;

import casebook.testing.CasebookTest;

/** The files of the whole fact base, read back. */
@CasebookTest
class ReadBackIT extends ReadBackContract {

}
