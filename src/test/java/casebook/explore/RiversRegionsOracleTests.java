package casebook.explore;

import casebook.testing.RiversTest;

/** Regions of the small invented collection, whose states have none. */
@RiversTest
class RiversRegionsOracleTests extends RegionsOracle {

}
