package casebook.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import casebook.catalog.Actor;
import casebook.catalog.CaseLine;
import casebook.catalog.CaseLink;
import casebook.catalog.Collection;
import casebook.catalog.Concept;
import casebook.catalog.Contents;
import casebook.catalog.Edition;
import casebook.catalog.EditorialTexts;
import casebook.catalog.Facet;
import casebook.catalog.Nearest;
import casebook.catalog.Source;
import casebook.catalog.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.util.MultiValueMap;

/**
 * One edition of the catalogue, held in memory and never changed: what lists, facets,
 * lenses and flat exports need. Every answer is computed from one snapshot, so that none
 * is half old.
 */
public final class Snapshot {

	private final Contents contents;

	private final Structures structures;

	private final TextIndex text;

	private final Map<String, Actor> actors;

	private final Map<String, Source> sources;

	private final Map<String, @Nullable String> formerKeys = new TreeMap<>();

	private final RoaringBitmap everything = new RoaringBitmap();

	private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

	/**
	 * Makes a snapshot.
	 * @param contents what the database holds
	 * @param structures what was worked out from it
	 * @param text the text of its cases
	 */
	Snapshot(Contents contents, Structures structures, TextIndex text) {
		this.contents = contents;
		this.structures = structures;
		this.text = text;
		this.actors = byKey(contents.actors(), Actor::key);
		this.sources = byKey(contents.sources(), Source::key);
		contents.formerKeys().forEach((key) -> this.formerKeys.put(key.former(), key.current()));
		this.everything.add(0L, contents.lines().size());
	}

	/** The edition that this is. */
	public Edition edition() {
		return this.contents.edition();
	}

	/** What the collection says of itself. */
	public Collection collection() {
		return this.contents.collection();
	}

	/** The vocabulary. */
	public Vocabulary vocabulary() {
		return this.contents.vocabulary();
	}

	/** The facets with their values. */
	public Axes axes() {
		return this.structures.axes();
	}

	/** All published cases, by slug. */
	public List<CaseLine> lines() {
		return this.contents.lines();
	}

	/** The slugs of all published cases, in order. */
	public List<String> slugs() {
		return lines().stream().map(CaseLine::slug).toList();
	}

	/** The line of a case; empty if there is none under that very slug. */
	public Optional<CaseLine> line(String slug) {
		return Optional.ofNullable(positions().get(slug)).map(lines()::get);
	}

	/**
	 * The line of a case that must be there.
	 * @param slug the slug of today
	 * @return the line
	 * @throws CaseNotFound if there is none, with the nearest named, or if it was
	 * withdrawn
	 */
	public CaseLine requiredLine(String slug) {
		return line(slug).orElseThrow(
				() -> isWithdrawn(slug) ? CaseNotFound.withdrawn(slug) : CaseNotFound.unknown(slug, titlesNear(slug)));
	}

	private Map<String, String> titlesNear(String slug) {
		Map<String, String> titles = new LinkedHashMap<>();
		Nearest.to(slug, positions().keySet(), 5)
			.forEach((near) -> line(near).ifPresent((line) -> titles.put(near, line.title())));
		return titles;
	}

	/** The slug of today of a case that was renamed; any other slug as it is. */
	public String currentSlug(String slug) {
		String current = this.formerKeys.get(slug);
		return (current != null) ? current : slug;
	}

	/** An actor; empty if there is none with that key. */
	public Optional<Actor> actor(String key) {
		return Optional.ofNullable(this.actors.get(key));
	}

	/** A source; empty if there is none with that key. */
	public Optional<Source> source(String key) {
		return Optional.ofNullable(this.sources.get(key));
	}

	/**
	 * The key of today of a source that was merged with another; any other key as it is.
	 */
	public String currentSource(String key) {
		return source(key).isPresent() ? key
				: sources().stream()
					.filter((source) -> source.formerly().contains(key))
					.map(Source::key)
					.findFirst()
					.orElse(key);
	}

	/** All actors, by key. */
	public List<Actor> actors() {
		return this.contents.actors();
	}

	/** All sources, by key. */
	public List<Source> sources() {
		return this.contents.sources();
	}

	/** All concepts, by slug. */
	public List<Concept> concepts() {
		return this.contents.concepts();
	}

	/** The JSON of an editorial text; empty if the collection has none of that kind. */
	public Optional<String> editorial(String kind) {
		return this.contents.editorials()
			.stream()
			.filter((editorial) -> editorial.kind().equals(kind))
			.map((editorial) -> editorial.document())
			.findFirst();
	}

	/** The editorial texts, read. */
	public EditorialTexts texts() {
		return derived(EditorialTexts.class, (snapshot) -> EditorialTexts.of(snapshot.contents.editorials()));
	}

	/**
	 * How many cases have a value.
	 * @param facet the facet
	 * @param value the key of the value; gaps are values too
	 * @param bases what it must rest on; empty for any ground
	 */
	public int count(Facet facet, String value, List<String> bases) {
		return axes().axis(facet.key())
			.flatMap((axis) -> axis.value(value))
			.map((known) -> bitmaps().cases(facet.key(), known, bases).getCardinality())
			.orElse(0);
	}

	/** All links between cases, as they were written. */
	public List<CaseLink> links() {
		return this.contents.links();
	}

	/** The links that a case has, from either side. */
	public List<CaseLink> links(String slug) {
		return derived(Links.class, (snapshot) -> Links.of(snapshot.contents.links())).of(slug);
	}

	/**
	 * Something that is worked out from this snapshot once and kept with it, when it is
	 * first asked for; it may rest on other such things.
	 * @param type what it is; one of each kind is kept
	 * @param make works it out
	 */
	public <T> T derived(Class<T> type, Function<Snapshot, T> make) {
		Object made = this.derived.containsKey(type) ? this.derived.get(type) : make.apply(this);
		return type.cast(Objects.requireNonNullElse(this.derived.putIfAbsent(type, made), made));
	}

	/**
	 * The keys of the values that a case has in a facet; never empty, since "not coded"
	 * and "does not apply" are values.
	 */
	public List<String> values(Facet facet, CaseLine line) {
		return CaseValues.of(facet, line);
	}

	/** The query of a request's parameters. */
	public ReadQuery read(MultiValueMap<String, String> parameters, String... besides) {
		return QueryReader.read(this, parameters, Set.of(besides));
	}

	/** What a query selects. */
	public Selection select(CaseQuery query) {
		return new Selection(this, query);
	}

	/** How many of these are cases, and how many background entries. */
	public EntryCount count(List<CaseLine> lines) {
		int background = (int) lines.stream().filter(this::isBackground).count();
		return new EntryCount(lines.size() - background, background);
	}

	/** Whether a case stands among the background entries. */
	public boolean isBackground(CaseLine line) {
		return background().contains(position(line));
	}

	/** What somebody may be about to type: ten at most, empty where nothing begins so. */
	public List<Suggestion> suggest(String typed) {
		return this.structures.suggestions().of(typed);
	}

	/** The actors and concepts that somebody means who types just their name. */
	public List<Suggestion> called(String name) {
		return this.structures.suggestions().called(name);
	}

	/** Whether a case was published under that slug once and has been withdrawn. */
	public boolean isWithdrawn(String slug) {
		return this.formerKeys.containsKey(slug) && this.formerKeys.get(slug) == null;
	}

	Contents contents() {
		return this.contents;
	}

	Structures structures() {
		return this.structures;
	}

	TextIndex text() {
		return this.text;
	}

	int position(CaseLine line) {
		return Objects.requireNonNull(positions().get(line.slug()), line.slug());
	}

	Bitmaps bitmaps() {
		return this.structures.bitmaps();
	}

	private Map<String, Integer> positions() {
		return this.structures.positions();
	}

	RoaringBitmap everything() {
		return this.everything;
	}

	RoaringBitmap background() {
		return this.structures.background();
	}

	RoaringBitmap picked(List<String> slugs) {
		return RoaringBitmap
			.bitmapOf(slugs.stream().filter(positions()::containsKey).mapToInt(positions()::get).toArray());
	}

	private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
		return all.stream().collect(Collectors.toMap(key, Function.identity()));
	}

}
