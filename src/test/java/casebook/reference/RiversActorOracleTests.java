package casebook.reference;

import casebook.testing.RiversTest;

/** Actors of the small invented collection. */
@RiversTest
class RiversActorOracleTests extends ActorOracle {

}
