package casebook.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import casebook.search.CaseQuery;
import org.jspecify.annotations.Nullable;

/**
 * The way through the pages of a list.
 *
 * @param page the page shown
 * @param pages how many there are
 * @param previous the page before, or null
 * @param next the page after, or null
 * @param steps the pages to go to, with gaps between far ones
 */
record Pager(int page, int pages, @Nullable String previous, @Nullable String next, List<Step> steps) {

	private static final int AROUND = 2;

	/** The way through a list that has so many pages. */
	static Pager of(CaseQuery query, int pages) {
		int page = query.page();
		return new Pager(page, pages, (page > 1) ? href(query, page - 1) : null,
				(page < pages) ? href(query, page + 1) : null, steps(query, pages));
	}

	/** Whether there is more than one page. */
	public boolean isNeeded() {
		return this.pages > 1;
	}

	private static List<Step> steps(CaseQuery query, int pages) {
		List<Step> steps = new ArrayList<>();
		int last = 0;
		for (int page : IntStream.rangeClosed(1, pages)
			.filter((page) -> page == 1 || page == pages || Math.abs(page - query.page()) <= AROUND)
			.toArray()) {
			if (page == last + 2) {
				steps.add(new Step(last + 1, href(query, last + 1), false));
				last++;
			}
			steps.add(new Step(page, (page == query.page()) ? null : href(query, page), page > last + 1));
			last = page;
		}
		return List.copyOf(steps);
	}

	private static String href(CaseQuery query, int page) {
		return query.onPage(page).href("/cases");
	}

	/**
	 * A page to go to.
	 *
	 * @param page its number
	 * @param href where it is; null for the page shown
	 * @param afterGap whether pages are left out before it
	 */
	record Step(int page, @Nullable String href, boolean afterGap) {
	}

}
