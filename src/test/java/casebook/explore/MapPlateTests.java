package casebook.explore;

import java.util.List;
import java.util.stream.IntStream;

import casebook.explore.MapPlate.Box;
import casebook.explore.MapPlate.Dot;
import casebook.explore.MapPlate.Label;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Where the names of dots stand. */
class MapPlateTests {

	private static Dot dot(String label, double x, double y, double radius) {
		return new Dot(label, x, y, radius, label, false);
	}

	private static MapPlate plate(Dot... dots) {
		return MapPlate.of(new Box(0, 0, 400, 200), List.of(dots), List.of(dots), List.of());
	}

	@Test
	void aNameStandsRightOfItsDot() {
		Label label = plate(dot("Chad", 100, 100, 10)).labels().get(0);

		assertThat(label.anchor()).isEqualTo("start");
		assertThat(label.at()).isEqualTo(114);
	}

	@Test
	void aNameStandsLeftOfADotAtTheEdge() {
		assertThat(plate(dot("Chad", 390, 100, 5)).labels()).singleElement().extracting(Label::anchor).isEqualTo("end");
	}

	@Test
	void noNameReachesBeyondTheSheet() {
		assertThat(
				plate(dot("A state with a name that is longer than the sheet is wide, by far", 200, 100, 5)).labels())
			.isEmpty();
		assertThat(plate(dot("Chad", 100, 197, 10)).labels()).extracting(Label::anchor).containsExactly("middle");
	}

	@Test
	void aNameStandsAboveADotBetweenOthers() {
		MapPlate plate = plate(dot("Niger", 60, 100, 10), dot("Chad", 90, 100, 10), dot("Sudan", 120, 100, 10));

		assertThat(plate.labels()).extracting(Label::text, Label::anchor).contains(tuple("Chad", "middle"));
	}

	@Test
	void noNameCoversADotOrANameHoweverCloseTheyStand() {
		Dot[] crowd = IntStream.range(0, 60)
			.mapToObj((i) -> dot("State " + i, 40 + (i * 37) % 320, 40 + (i * 53) % 120, 3 + i % 9))
			.toArray(Dot[]::new);

		List<Label> labels = plate(crowd).labels();

		assertThat(labels).hasSizeBetween(5, 59);
		assertThat(labels).allSatisfy((label) -> {
			assertThat(crowd).filteredOn((dot) -> !dot.label().equals(label.text()))
				.noneMatch((dot) -> dot.meets(label.box()));
			assertThat(labels).filteredOn((other) -> !other.equals(label))
				.noneMatch((other) -> other.box().meets(label.box()));
		});
	}

	@Test
	void aPartIsEnlargedOnlyWhereDotsCoverEachOther() {
		List<Dot> apart = IntStream.range(0, 20).mapToObj((i) -> dot("S" + i, i * 20.0, 100, 5)).toList();
		List<Dot> close = IntStream.range(0, 20).mapToObj((i) -> dot("S" + i, 100 + i * 4.0, 100, 5)).toList();

		assertThat(MapInset.of(apart)).isEmpty();
		assertThat(MapInset.of(close)).hasValueSatisfying((inset) -> {
			assertThat(inset.plate().dots()).hasSize(20).extracting(Dot::radius).containsOnly(5.0);
			assertThat(inset.box().holds(close.get(0))).isTrue();
			assertThat(inset.box().holds(close.get(19))).isTrue();
		});
	}

}
