package casebook.export;

import casebook.testing.RiversTest;

/** The data package of a collection whose facets have nothing in common with ours. */
@RiversTest
class RiversDataPackageTests extends DataPackageContract {

}
