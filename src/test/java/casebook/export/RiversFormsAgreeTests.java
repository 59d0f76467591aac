package casebook.export;

import casebook.testing.RiversTest;

/**
 * The forms of selections of a collection whose facets have nothing in common with ours.
 */
@RiversTest
class RiversFormsAgreeTests extends FormsAgreeContract {

}
