package casebook.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Where on earth states are: the region of each and the place of its capital, by its ISO
 * 3166-1 alpha-3 code. The tables stand in {@code geography}; whoever asks for a state
 * that they do not have gets nothing, so that a collection may have states of its own.
 */
public final class Gazetteer {

	private static final Gazetteer STANDARD = new Gazetteer();

	private final Map<String, Region> regions = new LinkedHashMap<>();

	private final Map<String, Region> regionOf = new HashMap<>();

	private final Map<String, Seat> seatOf = new HashMap<>();

	private Gazetteer() {
		Map<String, String> continents = new HashMap<>();
		for (NamedCsvRecord row : table("regions.csv")) {
			if (row.getField("within").isEmpty()) {
				continents.put(row.getField("code"), row.getField("name"));
			}
			else {
				String within = Optional.ofNullable(continents.get(row.getField("within"))).orElseThrow();
				this.regions.put(row.getField("code"), new Region(row.getField("code"), row.getField("name"), within));
			}
		}
		for (NamedCsvRecord row : table("states.csv")) {
			String state = row.getField("iso3");
			this.regionOf.put(state, Optional.ofNullable(this.regions.get(row.getField("region"))).orElseThrow());
			if (!row.getField("seat").isEmpty()) {
				this.seatOf.put(state, new Seat(row.getField("seat"), Double.parseDouble(row.getField("latitude")),
						Double.parseDouble(row.getField("longitude"))));
			}
		}
	}

	/** The one that the application brings along. */
	public static Gazetteer standard() {
		return STANDARD;
	}

	/** All regions, continent by continent. */
	public List<Region> regions() {
		return List.copyOf(this.regions.values());
	}

	/** The region of a state; empty where it is not known. */
	public Optional<Region> region(String state) {
		return Optional.ofNullable(this.regionOf.get(state));
	}

	/**
	 * The capital of a state, or the seat of its government; empty where none is known.
	 */
	public Optional<Seat> seat(String state) {
		return Optional.ofNullable(this.seatOf.get(state));
	}

	private static List<NamedCsvRecord> table(String name) {
		try (InputStream file = Gazetteer.class.getResourceAsStream("/geography/" + name)) {
			Reader text = new InputStreamReader(Optional.ofNullable(file).orElseThrow(), StandardCharsets.UTF_8);
			return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
