package casebook.bench;

import java.util.Random;

import casebook.catalog.EdtfDate;
import casebook.catalog.Period;

/**
 * The years of a drawn case: those of its model, all moved by the same small step.
 *
 * @param period the period, moved
 * @param step how many years later
 */
record Years(Period period, int step) {

	private static final int SPREAD = 4;

	private static final int LATEST = 2026;

	/** Moves a period by a few years, not beyond the present. */
	static Years moved(Period model, Random random) {
		int last = model.endYear().orElse(model.startYear());
		int step = Math.min((int) Math.round(random.nextGaussian() * SPREAD), LATEST - last);
		Years still = new Years(model, step);
		String end = (model.end() == null || model.isOngoing()) ? model.end() : still.move(model.end());
		return new Years(new Period(still.move(model.start()), end), step);
	}

	/** Moves a date in EDTF; the 29th of February becomes the 28th. */
	String move(String date) {
		int year = EdtfDate.parse(date).year() + this.step;
		return String.format("%04d", year) + date.substring(4).replace("-02-29", "-02-28");
	}

}
