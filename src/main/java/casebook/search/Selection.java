package casebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import casebook.catalog.CaseLine;
import casebook.catalog.Facet;
import casebook.catalog.FacetGroup;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * What a query selects from one snapshot: how many cases, the facets with their counts, a
 * page, all rows. Background entries stand after the cases, in the order asked for.
 */
public final class Selection {

	private final Snapshot snapshot;

	private final CaseQuery query;

	/** For each facet that the query limits, the cases that it lets through. */
	private final Map<String, RoaringBitmap> byFacet = new LinkedHashMap<>();

	/** The cases that everything but the facets lets through. */
	private final RoaringBitmap besides;

	private final RoaringBitmap cases;

	/** What the text that is looked for matches; null where none is. */
	private final @Nullable TextMatches matches;

	Selection(Snapshot snapshot, CaseQuery query) {
		this.snapshot = snapshot;
		this.query = query;
		this.matches = (query.text() != null) ? snapshot.text().matches(query.text()) : null;
		this.besides = besides();
		query.axes().all().forEach((axis) -> {
			String facet = axis.facet().key();
			if (!query.values(facet).isEmpty() || !query.bases(facet).isEmpty()) {
				this.byFacet.put(facet, through(axis));
			}
		});
		this.cases = within(null);
	}

	/** The query. */
	public CaseQuery query() {
		return this.query;
	}

	/** How many cases are selected, background entries included. */
	public int total() {
		return this.cases.getCardinality();
	}

	/** How many of them are cases, and how many background entries. */
	public EntryCount count() {
		int background = RoaringBitmap.andCardinality(this.cases, this.snapshot.background());
		return new EntryCount(total() - background, background);
	}

	/**
	 * The selection in words: "12 cases and 2 background entries between adversaries".
	 */
	public String sentence() {
		return count().inWords() + this.query.inWords();
	}

	/**
	 * Every facet with the number of cases that choosing each of its values gives, the
	 * other facets as they are.
	 */
	public List<FacetCounts> facets() {
		List<FacetCounts> facets = new ArrayList<>();
		long[] selected = ValueSet.bits(this.cases);
		for (FacetGroup group : this.snapshot.vocabulary().groups()) {
			group.facets()
				.stream()
				.flatMap((facet) -> this.query.axes().axis(facet.key()).stream())
				.forEach((axis) -> facets.add(new FacetCounts(axis.facet(), group.label(), counts(axis, selected))));
		}
		return facets;
	}

	/** Two facets crossed over the selected cases. */
	public CrossTable cross(Facet rows, Facet columns, CrossTable.Size size) {
		return CrossTable.of(this.snapshot, this.cases, this.query.axes().axis(rows.key()).orElseThrow(),
				this.query.axes().axis(columns.key()).orElseThrow(), size);
	}

	/** The selected cases by the combinations of conditions that they meet. */
	public TruthTable truthTable(List<FacetValue> conditions, FacetValue outcome) {
		return TruthTable.of(this.snapshot, this.cases, conditions, outcome);
	}

	/** How many pages the list has; one at least. */
	public int pages() {
		return Math.max(1, (total() + this.query.size() - 1) / this.query.size());
	}

	/**
	 * The cases of the page that the query asks for.
	 * @return the lines in order; empty only where nothing is selected
	 * @throws PageNotFound if the list has fewer pages
	 */
	public List<CaseLine> page() {
		if (this.query.page() > pages()) {
			throw new PageNotFound(this.query, pages());
		}
		return rows().skip((long) (this.query.page() - 1) * this.query.size()).limit(this.query.size()).toList();
	}

	/** All cases in order. */
	public Stream<CaseLine> rows() {
		BitSet wanted = wanted();
		return Arrays.stream(order()).filter(wanted::get).mapToObj(this.snapshot.lines()::get);
	}

	/** The positions of more cases than these perhaps, in order. */
	private int[] order() {
		return (this.query.ordering().key() == Ordering.Key.RELEVANCE && this.matches != null)
				? this.matches.best(this.cases, this.snapshot.background(), this.query.ordering().descending())
				: this.snapshot.structures().orderings().positions(this.query.ordering());
	}

	/** The cases as plain bits: asked for each position of an order, they are quicker. */
	private BitSet wanted() {
		return BitSetUtil.bitsetOf(this.cases);
	}

	/** Whether a case stands among the background entries. */
	public boolean isBackground(CaseLine line) {
		return this.snapshot.isBackground(line);
	}

	/**
	 * The passages that answer the text best.
	 * @param lines cases of this selection
	 * @return slug to passage; empty where no text is looked for, and without those that
	 * match in the title alone
	 */
	public Map<String, Passage> passages(List<CaseLine> lines) {
		if (this.matches == null) {
			return Map.of();
		}
		Map<String, Passage> passages = new HashMap<>();
		this.snapshot.text()
			.passages(this.matches, lines.stream().map(this.snapshot::position).toList())
			.forEach((position, passage) -> passages.put(this.snapshot.lines().get(position).slug(), passage));
		return passages;
	}

	/**
	 * The cases that have the text in their own words, in order: those that have it only
	 * in the title of a source are left out. All where no text is looked for.
	 */
	public List<CaseLine> inOwnWords() {
		if (this.matches == null) {
			return rows().toList();
		}
		RoaringBitmap own = this.snapshot.text().inOwnWords(this.matches);
		return rows().filter((line) -> own.contains(this.snapshot.position(line))).toList();
	}

	/**
	 * Whether no case has enough of the words that are looked for, so that these have
	 * only some of them.
	 */
	public boolean isRelaxed() {
		return this.matches != null && this.matches.isRelaxed() && !this.matches.cases().isEmpty();
	}

	/**
	 * The text in a spelling that the catalogue knows; empty where nothing is nearer than
	 * what was typed.
	 */
	public Optional<String> spelling() {
		return (this.query.text() == null) ? Optional.empty() : this.snapshot.text().spelling(this.query.text());
	}

	private List<ValueCount> counts(Axis axis, long[] selected) {
		String facet = axis.facet().key();
		long[] others = this.byFacet.containsKey(facet) ? ValueSet.bits(within(facet)) : selected;
		List<String> bases = this.query.bases(facet);
		return axis.values()
			.stream()
			.map((value) -> new ValueCount(value, this.snapshot.bitmaps().count(facet, value, bases, others),
					this.query.chooses(facet, value.key())))
			.toList();
	}

	/** The cases that all limits let through, the one on a facet left out. */
	private RoaringBitmap within(@Nullable String butFacet) {
		RoaringBitmap within = this.besides.clone();
		this.byFacet.forEach((facet, through) -> {
			if (!facet.equals(butFacet)) {
				within.and(through);
			}
		});
		return within;
	}

	/**
	 * The cases that have one of the chosen values, or any coded value where only a basis
	 * is asked for.
	 */
	private RoaringBitmap through(Axis axis) {
		String facet = axis.facet().key();
		List<AxisValue> chosen = this.query.values(facet).isEmpty() ? axis.substantive()
				: axis.values().stream().filter((value) -> this.query.chooses(facet, value.key())).toList();
		return FastAggregation.or(chosen.stream()
			.map((value) -> this.snapshot.bitmaps().cases(facet, value, this.query.bases(facet)))
			.toArray(RoaringBitmap[]::new));
	}

	private RoaringBitmap besides() {
		RoaringBitmap besides = this.query.cases().isEmpty() ? this.snapshot.everything().clone()
				: this.snapshot.picked(this.query.cases());
		if (this.matches != null) {
			besides.and(this.matches.cases());
		}
		if (this.query.from() == null && this.query.to() == null) {
			return besides;
		}
		int from = (this.query.from() != null) ? this.query.from() : Integer.MIN_VALUE;
		int to = (this.query.to() != null) ? this.query.to() : Integer.MAX_VALUE;
		return this.snapshot.structures().years().within(besides, from, to);
	}

}
