package casebook.explore;

import casebook.testing.CasebookTest;

/** Regions of our collection. */
@CasebookTest
class CasebookRegionsOracleTests extends RegionsOracle {

}
