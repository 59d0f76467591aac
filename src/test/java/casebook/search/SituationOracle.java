package casebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import casebook.catalog.CaseLine;
import casebook.catalog.Collection;
import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Precedents of many situations against slow and obvious code. */
abstract class SituationOracle {

	private static final int SITUATIONS = 200;

	private static final int MOST = 10;

	private final Random random = new Random(1971);

	abstract Snapshot snapshot();

	@Test
	void theNearestMeetTheMostWeightAndTheLatestOfThemStandFirst() {
		Snapshot snapshot = snapshot();
		for (int i = 0; i < SITUATIONS; i++) {
			MultiValueMap<String, String> asked = any(snapshot);
			List<CaseLine> sorted = sorted(snapshot, asked);
			List<Precedent> nearest = situation(snapshot, asked).nearest(MOST);
			assertThat(nearest).as("%s", asked)
				.extracting((precedent) -> precedent.line().slug())
				.isEqualTo(sorted.stream()
					.filter((line) -> weight(snapshot, asked, line) > 0)
					.map(CaseLine::slug)
					.limit(MOST)
					.toList());
			nearest.forEach(
					(precedent) -> assertThat(precedent.weight()).isEqualTo(weight(snapshot, asked, precedent.line())));
		}
	}

	@Test
	void theNearestThatWentBadlyIsTheFirstOfAllThatDid() {
		Snapshot snapshot = snapshot();
		for (int i = 0; i < SITUATIONS; i++) {
			MultiValueMap<String, String> asked = any(snapshot);
			String first = sorted(snapshot, asked).stream()
				.filter((line) -> wentBadly(snapshot, line))
				.map(CaseLine::slug)
				.findFirst()
				.orElseThrow();
			assertThat(situation(snapshot, asked).nearestThatWentBadly()).as("%s", asked)
				.hasValueSatisfying((precedent) -> assertThat(precedent.line().slug()).isEqualTo(first));
		}
	}

	@Test
	void everyPartSaysHowTheCaseStandsToWhatIsAsked() {
		Snapshot snapshot = snapshot();
		for (int i = 0; i < SITUATIONS; i++) {
			MultiValueMap<String, String> asked = any(snapshot);
			for (Precedent precedent : situation(snapshot, asked).nearest(MOST)) {
				assertThat(precedent.wentBadly()).isEqualTo(wentBadly(snapshot, precedent.line()));
				assertThat(precedent.parts()).extracting((part) -> part.facet().key())
					.containsExactlyInAnyOrderElementsOf(asked.keySet());
				for (Precedent.Part part : precedent.parts()) {
					List<String> has = snapshot.values(part.facet(), precedent.line());
					assertThat(part.has()).extracting(AxisValue::key).containsExactlyInAnyOrderElementsOf(has);
					assertThat(part.isMet()).isEqualTo(has.stream().anyMatch(asked.get(part.facet().key())::contains));
					assertThat(part.isOpen()).isEqualTo(has.contains("-") || has.contains("na"));
				}
			}
		}
	}

	private static Situation situation(Snapshot snapshot, MultiValueMap<String, String> asked) {
		return Situation.read(snapshot, new Parameters(asked)).orElseThrow();
	}

	/** All cases but background entries, the nearest first. */
	private static List<CaseLine> sorted(Snapshot snapshot, MultiValueMap<String, String> asked) {
		Map<String, List<String>> background = snapshot.vocabulary().terms().listing().background();
		List<CaseLine> lines = new ArrayList<>(snapshot.lines());
		lines.removeIf((line) -> background.entrySet()
			.stream()
			.anyMatch((entry) -> entry.getValue().stream().anyMatch(line.codes(entry.getKey())::contains)));
		lines.sort(Comparator.comparing((CaseLine line) -> -weight(snapshot, asked, line))
			.thenComparing((line) -> -line.period().startYear())
			.thenComparing(CaseLine::slug));
		return lines;
	}

	private static double weight(Snapshot snapshot, MultiValueMap<String, String> asked, CaseLine line) {
		double sum = 0;
		for (Collection.Weight weight : snapshot.collection().likeness()) {
			List<String> has = snapshot.values(snapshot.vocabulary().facet(weight.facet()).orElseThrow(), line);
			List<String> wanted = asked.getOrDefault(weight.facet(), List.of());
			sum += has.stream().anyMatch(wanted::contains) ? weight.weight() : 0;
		}
		return sum;
	}

	private static boolean wentBadly(Snapshot snapshot, CaseLine line) {
		return snapshot.collection()
			.precedents()
			.wentBadly()
			.stream()
			.map((end) -> end.split(":"))
			.anyMatch(
					(end) -> snapshot.values(snapshot.vocabulary().facet(end[0]).orElseThrow(), line).contains(end[1]));
	}

	/** One value or more of some facets. */
	private MultiValueMap<String, String> any(Snapshot snapshot) {
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		for (String facet : snapshot.collection().precedents().situation()) {
			List<AxisValue> values = snapshot.axes().axis(facet).orElseThrow().substantive();
			for (int i = this.random.nextInt(3); i > 0; i--) {
				asked.add(facet, values.get(this.random.nextInt(values.size())).key());
			}
		}
		return asked;
	}

}
