package casebook.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha: how far readers agree, compared with what chance would give. 1 is
 * perfect agreement, 0 what chance gives.
 */
final class Alpha {

	private Alpha() {
	}

	/**
	 * Alpha for values of which one is as far from another as any.
	 * @param units for each unit the value that each reader gave, or null
	 * @return alpha; empty where no unit has two values, or where all values are the same
	 */
	static OptionalDouble nominal(List<@Nullable Integer[]> units) {
		return of(units, false);
	}

	/**
	 * Alpha for values that stand in an order: the numbers are their ranks.
	 * @param units for each unit the rank that each reader gave, or null
	 * @return alpha; empty where no unit has two values, or where all values are the same
	 */
	static OptionalDouble ordinal(List<@Nullable Integer[]> units) {
		return of(units, true);
	}

	private static OptionalDouble of(List<@Nullable Integer[]> units, boolean ordinal) {
		List<@Nullable Integer[]> pairable = units.stream().filter((unit) -> values(unit) > 1).toList();
		long different = pairable.stream().flatMap(Arrays::stream).filter(Objects::nonNull).distinct().count();
		if (different < 2) {
			return OptionalDouble.empty();
		}
		CodingAnnotationStudy study = new CodingAnnotationStudy(pairable.get(0).length);
		pairable.forEach(study::addItemAsArray);
		return OptionalDouble.of(new KrippendorffAlphaAgreement(study,
				ordinal ? new OrdinalDistanceFunction() : new NominalDistanceFunction())
			.calculateAgreement());
	}

	private static long values(@Nullable Integer[] unit) {
		return Arrays.stream(unit).filter(Objects::nonNull).count();
	}

}
