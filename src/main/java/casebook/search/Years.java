package casebook.search;

import java.util.List;

import casebook.catalog.CaseLine;
import org.roaringbitmap.RoaringBitmap;

/** The first and the last year of every case, by position. */
final class Years {

	private final int[] first;

	private final int[] last;

	private Years(int[] first, int[] last) {
		this.first = first;
		this.last = last;
	}

	static Years of(List<CaseLine> lines) {
		return new Years(lines.stream().mapToInt((line) -> line.period().startYear()).toArray(),
				lines.stream().mapToInt(CaseLine::lastYear).toArray());
	}

	/** The years after an edit. */
	Years edited(Edit edit) {
		int size = edit.after().size();
		Years next = new Years(new int[size], new int[size]);
		for (int old = 0; old < this.first.length; old++) {
			int position = edit.moved(old);
			if (position != Edit.NOWHERE) {
				next.first[position] = this.first[old];
				next.last[position] = this.last[old];
			}
		}
		for (int position : edit.fresh()) {
			CaseLine line = edit.after().get(position);
			next.first[position] = line.period().startYear();
			next.last[position] = line.lastYear();
		}
		return next;
	}

	/** Those of some positions whose years overlap these, both inclusive. */
	RoaringBitmap within(RoaringBitmap positions, int from, int to) {
		RoaringBitmap within = new RoaringBitmap();
		positions.forEach((int position) -> {
			if (this.first[position] <= to && this.last[position] >= from) {
				within.add(position);
			}
		});
		return within;
	}

}
