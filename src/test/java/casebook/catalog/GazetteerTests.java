package casebook.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every state of the catalogue has a region, and a capital where that region lies. */
class GazetteerTests {

	/** South, north, west, east: the widest that the seats of a continent reach. */
	private static final Map<String, List<Double>> BOUNDS = Map.of("Africa", List.of(-35.0, 38.0, -24.0, 58.0),
			"Americas", List.of(-55.0, 65.0, -125.0, -34.0), "Asia", List.of(-9.0, 52.0, 29.0, 140.0), "Europe",
			List.of(35.0, 65.0, -25.0, 40.0), "Oceania", List.of(-42.0, 15.0, -180.0, 180.0));

	private final Gazetteer gazetteer = Gazetteer.standard();

	@Test
	void knowsEveryStateOfTheCatalogue() throws IOException {
		List<String> states = states(Path.of("seeds/actors.yaml"), "iso3: ([A-Z]{3})");

		assertThat(states).hasSizeGreaterThan(90).allSatisfy((state) -> {
			assertThat(this.gazetteer.region(state)).as(state).isPresent();
			assertThat(this.gazetteer.seat(state)).as(state).isPresent();
		});
	}

	@Test
	void placesEverySeatInItsContinent() throws IOException {
		assertThat(states(Path.of("src/main/resources/geography/states.csv"), "(?m)^([A-Z]{3}),"))
			.hasSizeGreaterThan(240)
			.allSatisfy((state) -> {
				Region region = this.gazetteer.region(state).orElseThrow();
				List<Double> bounds = BOUNDS.get(region.within());
				this.gazetteer.seat(state).ifPresent((seat) -> {
					assertThat(seat.latitude()).as(seat.name()).isBetween(bounds.get(0), bounds.get(1));
					assertThat(seat.longitude()).as(seat.name()).isBetween(bounds.get(2), bounds.get(3));
				});
			});
	}

	@Test
	void givesAStateThatIsNoMoreTheRegionItWasCountedTo() {
		assertThat(List.of("SUN", "CSK", "DDR")).allSatisfy(
				(state) -> assertThat(this.gazetteer.region(state).orElseThrow().name()).isEqualTo("Eastern Europe"));
		assertThat(this.gazetteer.region("YUG").orElseThrow().name()).isEqualTo("Southern Europe");
		assertThat(this.gazetteer.seat("SUN")).isEqualTo(this.gazetteer.seat("RUS"));
	}

	@Test
	void knowsNothingOfAStateThatACollectionInvents() {
		assertThat(this.gazetteer.region("XAA")).isEmpty();
		assertThat(this.gazetteer.seat("XAA")).isEmpty();
	}

	private static List<String> states(Path file, String pattern) throws IOException {
		return Pattern.compile(pattern)
			.matcher(Files.readString(file))
			.results()
			.map((state) -> state.group(1))
			.toList();
	}

}
