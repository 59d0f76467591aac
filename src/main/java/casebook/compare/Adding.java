package casebook.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The form that looks for a case to add. Without script it is all there is to it.
 *
 * @param text the words looked for now, or null
 * @param carried what the form carries along
 * @param with the cases chosen so far, for the reader's own list
 */
record Adding(@Nullable String text, List<Place.Parameter> carried, String with) {

	static Adding of(Place place) {
		return new Adding(place.text(), place.parameters(), String.join(" ", place.slugs()));
	}

}
