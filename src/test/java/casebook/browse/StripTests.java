package casebook.browse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import casebook.catalog.CaseLine;
import casebook.catalog.Participants;
import casebook.catalog.Period;
import casebook.site.TimeScale;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The drawing of all cases, of few and of very many. */
class StripTests {

	private static final Strip.Key LANE = new Strip.Key("A type", "type-1");

	@Test
	void aShapeStandsForACaseWhereFewFallTogether() {
		Strip strip = strip(20);

		assertThat(strip.lanes().get(0).dots()).hasSize(20).extracting(Strip.Dot::title).contains("Case 7, 1960");
		assertThat(strip.name()).doesNotContain("Each shape");
	}

	@Test
	void aShapeStandsForSeveralWhereManyFallTogether() {
		Strip strip = strip(1_001);

		assertThat(strip.lanes().get(0).dots()).hasSize(20)
			.extracting(Strip.Dot::title)
			.contains("51 cases, begun 1960", "32 cases, begun 1960");
		assertThat(strip.name()).contains("Each shape stands for up to 51.");
		assertThat(strip.height()).isEqualTo(strip(20).height());
	}

	private static Strip strip(int cases) {
		List<CaseLine> lines = IntStream.range(0, cases).mapToObj(StripTests::line).toList();
		return Strip.of(Map.of(LANE, lines),
				TimeScale.over(List.of(1950, 1960, 2020), Instant.parse("2026-11-25T00:00:00Z")));
	}

	private static CaseLine line(int number) {
		return new CaseLine("case-" + number, "Case " + number, "", new Period("1960", "1960"), 1960, List.of(),
				new Participants(List.of(), List.of(), List.of()), List.of(), 0, 0, 0, 1, Instant.EPOCH);
	}

}
