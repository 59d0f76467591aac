package casebook.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The land of the world as a drawing without borders, made beforehand by
 * {@code src/map/land.mjs} from Natural Earth, which is in the public domain.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param scale what the paths are multiplied with
 * @param sphere the outline of the earth as an SVG path
 * @param graticule meridians and parallels as an SVG path
 * @param land the land as an SVG path
 * @param projection the projection of all of it
 */
record LandMap(int width, int height, String scale, String sphere, String graticule, String land,
		EqualEarth projection) {

	private static final LandMap STANDARD = read();

	/** The one that the application brings along. */
	static LandMap standard() {
		return STANDARD;
	}

	private static LandMap read() {
		Properties file = new Properties();
		try (InputStream bytes = LandMap.class.getResourceAsStream("/geography/land.properties")) {
			file.load(Optional.ofNullable(bytes).orElseThrow());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		int width = Integer.parseInt(text(file, "width"));
		return new LandMap(width, Integer.parseInt(text(file, "height")),
				"scale(" + 1.0 / Integer.parseInt(text(file, "unit")) + ")", text(file, "sphere"),
				text(file, "graticule"), text(file, "land"),
				new EqualEarth(width, Double.parseDouble(text(file, "meridian"))));
	}

	private static String text(Properties file, String name) {
		return Objects.requireNonNull(file.getProperty(name), name);
	}

}
