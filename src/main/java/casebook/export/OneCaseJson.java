package casebook.export;

import casebook.receipt.Receipt;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A full case as a file of its own, which says what it is. Of many cases in one file none
 * has a receipt of its own.
 *
 * @param content the case
 * @param receipt the edition that it was taken from, and how to cite it
 */
record OneCaseJson(@JsonUnwrapped CaseJson content, Receipt receipt) {
}
