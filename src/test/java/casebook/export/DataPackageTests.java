package casebook.export;

import casebook.testing.CasebookTest;

/** The data package of the whole fact base. */
@CasebookTest
class DataPackageTests extends DataPackageContract {

}
