package casebook.reference;

import casebook.testing.CasebookTest;

/** Actors of our collection. */
@CasebookTest
class CasebookActorOracleTests extends ActorOracle {

}
