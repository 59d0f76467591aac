package casebook.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lists, facets and flat exports need of a case. The full record is a
 * {@link CaseRecord}.
 *
 * @param slug the key in URLs
 * @param title the title
 * @param summary one paragraph
 * @param period when it took place
 * @param lastYear the last year in which it is known to have gone on: of its end, else of
 * its last event; {@value #STILL_ONGOING} while it goes on
 * @param marks the codings by dimension, each in the editors' order
 * @param participants who took part
 * @param eventDates the dates of its events in EDTF, in order
 * @param claims how many claims the record has
 * @param disputedClaims how many of them are disputed
 * @param sources how many different sources it rests on
 * @param revision the number of the current revision
 * @param revisedAt when that was published
 */
public record CaseLine(String slug, String title, String summary, Period period, int lastYear, List<Mark> marks,
		Participants participants, List<String> eventDates, int claims, int disputedClaims, int sources, int revision,
		Instant revisedAt) {

	/** The last year of a case that is still going on. */
	public static final int STILL_ONGOING = 9999;

	/** The marks in one dimension; empty where it is not coded. */
	public Stream<Mark> marks(String dimension) {
		return this.marks.stream().filter((mark) -> mark.facet().equals(dimension));
	}

	/** The codes in one dimension; empty where it is not coded. */
	public List<String> codes(String dimension) {
		List<String> codes = new ArrayList<>();
		for (Mark mark : this.marks) {
			if (mark.facet().equals(dimension)) {
				codes.add(mark.code());
			}
		}
		return codes;
	}

	/** The chief value in a dimension that has one. */
	public Optional<Mark> primary(String dimension) {
		for (Mark mark : this.marks) {
			if (mark.primary() && mark.facet().equals(dimension)) {
				return Optional.of(mark);
			}
		}
		return Optional.empty();
	}

	/** Whether the period of the case overlaps these years, both inclusive. */
	public boolean overlaps(int from, int to) {
		return this.period.startYear() <= to && this.lastYear >= from;
	}

}
