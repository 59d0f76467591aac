package casebook.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.CaseLine;
import casebook.catalog.Contents;
import org.roaringbitmap.RoaringBitmap;

/**
 * What is worked out from the contents of an edition once, so that answers are quick. The
 * structures of the next edition are made from these where few cases changed.
 *
 * @param positions slug to position
 * @param bitmaps the sets of cases by value
 * @param axes the facets with their values
 * @param background the positions of background entries
 * @param orderings the orders of lists
 * @param years when each case took place
 * @param suggestions everything that has a name
 */
record Structures(Map<String, Integer> positions, Bitmaps bitmaps, Axes axes, RoaringBitmap background,
		Orderings orderings, Years years, Suggestions suggestions) {

	/**
	 * Of so many cases one may have changed for an edit to be quicker than a new start.
	 */
	private static final int SHARE = 20;

	/** Works everything out anew. */
	static Structures of(Contents contents) {
		List<CaseLine> lines = contents.lines();
		Bitmaps bitmaps = Bitmaps.of(contents.vocabulary().facets().toList(), lines);
		Axes axes = AxisAssembly.of(contents, bitmaps);
		RoaringBitmap background = background(contents, bitmaps);
		return new Structures(positions(lines), bitmaps, axes, background, Orderings.of(lines, background),
				Years.of(lines), Suggestions.of(contents, axes));
	}

	/**
	 * The structures of later contents. Only what changed cases touch is worked out
	 * again, unless reference data or many cases changed.
	 */
	Structures next(Contents before, Contents later) {
		if (!sameReferences(before, later)) {
			return of(later);
		}
		Edit edit = Edit.between(before.lines(), later.lines());
		return (edit.size() > later.lines().size() / SHARE + 1) ? of(later) : edited(edit, later);
	}

	private static boolean sameReferences(Contents before, Contents later) {
		return before.vocabulary().equals(later.vocabulary()) && before.actors().equals(later.actors())
				&& before.concepts().equals(later.concepts()) && before.editorials().equals(later.editorials());
	}

	private Structures edited(Edit edit, Contents later) {
		Bitmaps edited = this.bitmaps.edited(edit);
		Axes next = AxisAssembly.next(this.axes, later, edited);
		RoaringBitmap entries = background(later, edited);
		return new Structures(edit.isInPlace() ? this.positions : positions(later.lines()), edited, next, entries,
				this.orderings.edited(edit, entries), this.years.edited(edit),
				this.suggestions.edited(edit, later, next.equals(this.axes) ? null : next));
	}

	private static Map<String, Integer> positions(List<CaseLine> lines) {
		Map<String, Integer> positions = new HashMap<>(lines.size() * 2);
		for (int i = 0; i < lines.size(); i++) {
			positions.put(lines.get(i).slug(), i);
		}
		return positions;
	}

	private static RoaringBitmap background(Contents contents, Bitmaps bitmaps) {
		RoaringBitmap background = new RoaringBitmap();
		contents.vocabulary()
			.terms()
			.listing()
			.background()
			.forEach((facet, codes) -> codes.forEach((code) -> background.or(bitmaps.cases(facet, code))));
		return background;
	}

}
