package casebook.api;

import casebook.testing.RiversTest;

/** The description of the API of a collection that shares nothing with ours. */
@RiversTest
class RiversApiTests extends ApiContract {

}
