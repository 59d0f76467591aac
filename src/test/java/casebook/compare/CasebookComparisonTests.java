package casebook.compare;

import casebook.testing.CasebookTest;

/** Comparisons of our own cases. */
@CasebookTest
class CasebookComparisonTests extends ComparisonOracle {

}
