package casebook.search;

import org.apache.lucene.search.Query;

/**
 * What the index is asked for a text.
 *
 * @param enough the cases that have enough of its words
 * @param some the cases that have any of them
 */
record TextQuery(Query enough, Query some) {
}
