package casebook.site;

import java.time.Instant;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What every page has. */
@Component
@Profile("dev")
@Order(1)
class SiteSpecimens implements Specimens {

	private static final TimeScale SCALE = TimeScale.over(List.of(1900, 1950, 2000),
			Instant.parse("2025-01-01T00:00:00Z"));

	private static final TimeBar BAR = new TimeBar("20.00%", "45.00%", List.of("20.00%", "41.00%", "65.00%"),
			SCALE.ticks(TimeBar.GRID));

	@Override
	public String heading() {
		return "Site";
	}

	@Override
	public List<Specimen> specimens() {
		return List.of(badge("The first value", "type-1", "stretched fit"), badge("The second value", "type-2", ""),
				badge("The third value", "type-3", "poor fit"), badge("Any other", "type-other", ""),
				new Specimen("Course of a case", "site/_time :: bar", BAR, "type-1"),
				new Specimen("Course of a case without a type", "site/_time :: bar", BAR, "type-other"),
				new Specimen("Search", "site/_search :: form"),
				new Specimen("Box for one's own list", "site/_my-list :: keep", "a-case", "A case"),
				new Specimen("Own list without script", "site/_my-list :: form"),
				new Specimen("Print", "site/_print :: button"));
	}

	private static Specimen badge(String label, String style, String caveat) {
		return new Specimen("Badge: " + label, "site/_badge :: badge",
				new Badge(label, style, caveat.isEmpty() ? null : caveat));
	}

}
