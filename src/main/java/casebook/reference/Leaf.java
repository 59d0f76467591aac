package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import casebook.browse.Words;
import casebook.search.Parameters;
import casebook.search.RefusedParameter;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a list that has several. The fragment {@code reference/_leaf :: leaf} leads
 * to the others.
 *
 * @param path where the list is
 * @param besides the other parameters of the list; blank ones are left out
 * @param page the page shown, from 1
 * @param pages how many there are
 * @param size how many entries a page has
 */
record Leaf(String path, Map<String, String> besides, int page, int pages, int size) {

	private static final int AROUND = 2;

	/**
	 * Reads the page that is asked for.
	 * @param parameters the parameters of the request
	 * @throws RefusedParameter if it is no number
	 */
	static int asked(Parameters parameters) {
		String text = parameters.one("page").orElse("1");
		if (!text.matches("[1-9]\\d{0,8}")) {
			throw RefusedParameter.form("page", text, "a whole number from 1 on");
		}
		return Integer.parseInt(text);
	}

	/**
	 * The page of a list.
	 * @param path where the list is
	 * @param besides its other parameters, in order
	 * @param page the page that is asked for
	 * @param entries how many entries the list has
	 * @param size how many a page has
	 * @throws NotOnShelf if the list has fewer pages
	 */
	static Leaf of(String path, Map<String, String> besides, int page, int entries, int size) {
		int pages = Math.max(1, (entries + size - 1) / size);
		Leaf leaf = new Leaf(path, besides, page, pages, size);
		if (page > pages) {
			throw NotOnShelf.page(page, pages, leaf.query(pages));
		}
		return leaf;
	}

	/** The entries of a list that are on the page. */
	<T> List<T> of(List<T> all) {
		int first = (this.page - 1) * this.size;
		return all.subList(first, Math.min(first + this.size, all.size()));
	}

	/**
	 * Which entries are on the page, in words: "page 1 of 2: 1–25 of 28".
	 * @param entries how many the list has
	 */
	String inWords(int entries) {
		int first = (this.page - 1) * this.size;
		return "page " + this.page + " of " + Words.number(this.pages) + ": " + Words.number(first + 1) + "–"
				+ Words.number(Math.min(first + this.size, entries)) + " of " + Words.number(entries);
	}

	/** Whether there is more than one page. */
	public boolean isNeeded() {
		return this.pages > 1;
	}

	/** Where the page is. */
	String href() {
		return href(this.page);
	}

	/** The page before, or null. */
	public @Nullable String previous() {
		return (this.page > 1) ? href(this.page - 1) : null;
	}

	/** The page after, or null. */
	public @Nullable String next() {
		return (this.page < this.pages) ? href(this.page + 1) : null;
	}

	/** The pages to go to, with gaps between far ones. */
	public List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		int last = 0;
		for (int each : IntStream.rangeClosed(1, this.pages)
			.filter((step) -> step == 1 || step == this.pages || Math.abs(step - this.page) <= AROUND)
			.toArray()) {
			steps.add(new Step(each, (each == this.page) ? null : href(each), each > last + 1));
			last = each;
		}
		return List.copyOf(steps);
	}

	/** Where another page is. */
	String href(int other) {
		String query = query(other);
		return query.isEmpty() ? this.path : this.path + "?" + query;
	}

	private String query(int other) {
		UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
		List<String> texts = new ArrayList<>();
		this.besides.forEach((name, text) -> {
			if (!text.isBlank()) {
				builder.queryParam(name, "{v}");
				texts.add(text);
			}
		});
		if (other > 1) {
			builder.queryParam("page", "{v}");
			texts.add(String.valueOf(other));
		}
		String query = builder.encode().buildAndExpand(texts.toArray()).getQuery();
		return (query != null) ? query : "";
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
