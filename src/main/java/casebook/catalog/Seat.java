package casebook.catalog;

/**
 * Where a state has its capital or its government: a point to draw, and no view on what
 * is whose.
 *
 * @param name the town
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Seat(String name, double latitude, double longitude) {
}
