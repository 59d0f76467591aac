package casebook.export;

import java.util.function.Function;

import casebook.catalog.CaseLine;

/**
 * A column of the flat form of cases.
 *
 * @param name the name in the header
 * @param cell makes the cell of a case; empty for no value
 */
record CsvColumn(String name, Function<CaseLine, String> cell) {
}
