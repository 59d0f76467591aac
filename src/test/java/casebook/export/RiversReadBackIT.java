package casebook.export;

import casebook.testing.RiversTest;

/** The files of the invented collection, read back. */
@RiversTest
class RiversReadBackIT extends ReadBackContract {

}
