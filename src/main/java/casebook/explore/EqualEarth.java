package casebook.explore;

/**
 * The Equal Earth projection of Šavrič, Patterson and Jenny (2018), which shows areas in
 * their true proportion.
 *
 * @param width how wide the whole earth is drawn
 * @param meridian the degrees east of the meridian in the middle
 */
record EqualEarth(double width, double meridian) {

	private static final double A1 = 1.340264;

	private static final double A2 = -0.081106;

	private static final double A3 = 0.000893;

	private static final double A4 = 0.003796;

	private static final double M = Math.sqrt(3) / 2;

	private static final double WIDEST = Math.PI / (M * A1);

	/** How high the whole earth is drawn. */
	double height() {
		return 2 * northing(Math.asin(M)) * scale();
	}

	/**
	 * Where a place is drawn, from the left.
	 * @param latitude degrees north
	 * @param longitude degrees east
	 */
	double x(double latitude, double longitude) {
		double east = Math.toRadians(((longitude - this.meridian + 540) % 360) - 180);
		double l = parameter(latitude);
		double l2 = l * l;
		double l6 = l2 * l2 * l2;
		double x = east * Math.cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)));
		return this.width / 2 + x * scale();
	}

	/**
	 * Where a place is drawn, from above.
	 * @param latitude degrees north
	 */
	double y(double latitude) {
		return height() / 2 - northing(parameter(latitude)) * scale();
	}

	private double scale() {
		return this.width / (2 * WIDEST);
	}

	private static double parameter(double latitude) {
		return Math.asin(M * Math.sin(Math.toRadians(latitude)));
	}

	private static double northing(double l) {
		double l2 = l * l;
		return l * (A1 + A2 * l2 + l2 * l2 * l2 * (A3 + A4 * l2));
	}

}
