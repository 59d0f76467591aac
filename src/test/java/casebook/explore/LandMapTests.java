package casebook.explore;

import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import casebook.catalog.Gazetteer;
import casebook.catalog.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The dots stand on the land that was drawn beforehand. */
class LandMapTests {

	/** Capitals on islands too small for land at 1:110 million, or beside it. */
	private static final List<String> SMALL_ISLANDS = List.of("ATG", "BMU", "BRB", "COK", "COM", "CPV", "DMA", "FRO",
			"FSM", "GRD", "GUM", "KIR", "KNA", "LCA", "MDV", "MHL", "MLT", "MUS", "NIU", "NRU", "PLW", "PYF", "STP",
			"SYC", "TON", "TUV", "VCT", "VUT", "WSM");

	private static final double BESIDE = 2;

	private final LandMap map = LandMap.standard();

	@Test
	void everyCapitalStandsOnLand() throws IOException {
		Area land = new Area(land());
		List<String> off = Pattern.compile("(?m)^([A-Z]{3}),")
			.matcher(Files.readString(Path.of("src/main/resources/geography/states.csv")))
			.results()
			.map((state) -> state.group(1))
			.filter((state) -> Gazetteer.standard().seat(state).filter((seat) -> !stands(land, seat)).isPresent())
			.toList();

		assertThat(off).containsExactlyElementsOf(SMALL_ISLANDS);
	}

	/** As the library that drew the land places them. */
	@ParameterizedTest
	@CsvSource({ "-0.23, -78.52, 251.33, 244.22", "64.14, -21.9, 434.01, 32.48", "-41.29, 174.78, 899.92, 390.61",
			"-13.83, -171.77, 985.47, 294.85" })
	void placesWhereTheLandWasDrawn(double latitude, double longitude, double x, double y) {
		assertThat(this.map.projection().x(latitude, longitude)).isCloseTo(x, within(0.01));
		assertThat(this.map.projection().y(latitude)).isCloseTo(y, within(0.01));
	}

	@Test
	void isAsHighAsItsProjection() {
		assertThat(this.map.height()).isEqualTo((int) Math.ceil(this.map.projection().height()));
	}

	private boolean stands(Area land, Seat seat) {
		double x = this.map.projection().x(seat.latitude(), seat.longitude());
		double y = this.map.projection().y(seat.latitude());
		Area near = new Area(new Ellipse2D.Double(x - BESIDE, y - BESIDE, 2 * BESIDE, 2 * BESIDE));
		near.intersect(land);
		return !near.isEmpty();
	}

	private Path2D land() {
		Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		for (String ring : this.map.land().substring(1).split("M")) {
			double x = 0;
			double y = 0;
			boolean first = true;
			List<Double> numbers = Pattern.compile("-?\\d+")
				.matcher(ring)
				.results()
				.map(MatchResult::group)
				.map(Double::valueOf)
				.toList();
			for (int i = 0; i < numbers.size(); i += 2) {
				x += numbers.get(i) / 2;
				y += numbers.get(i + 1) / 2;
				if (first) {
					path.moveTo(x, y);
				}
				else {
					path.lineTo(x, y);
				}
				first = false;
			}
			path.closePath();
		}
		return path;
	}

}
