package casebook.search;

import java.util.Map;

import org.apache.lucene.search.Query;

/**
 * What the index is asked for a text.
 *
 * @param enough the cases that have enough of its words
 * @param some the cases that have any of them
 * @param own the cases that have enough of them in their own words, and not only in the
 * titles of their sources
 * @param quoted the words and phrases that passages are to show, by the part that they
 * are taken from: a highlighter asks for all of its query in each part
 * @param written the same, but of a last word that may be growing and that the catalogue
 * knows only the word as it is written: passages of that are found in the index, while
 * those of a growing word need the text to be taken apart again
 */
record TextQuery(Query enough, Query some, Query own, Map<TextField, Query> quoted, Map<TextField, Query> written) {
}
