package casebook.compare;

import casebook.testing.RiversTest;

/** Comparisons of the small invented collection, whose facets ours does not have. */
@RiversTest
class RiversComparisonTests extends ComparisonOracle {

}
