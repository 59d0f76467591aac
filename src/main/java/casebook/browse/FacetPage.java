package casebook.browse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.search.CaseQuery;
import casebook.search.FacetCounts;
import casebook.search.ReadQuery;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.search.ValueCount;
import casebook.site.ActorAddress;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * All values of one facet within a selection, to choose from.
 *
 * @param frame what surrounds it
 * @param ignored what was asked and means nothing here, in words; or null
 * @param label the facet
 * @param question what its values answer, or null
 * @param within the selection they are counted in, in words
 * @param back the list of that selection
 * @param lettered whether the values stand under letters
 * @param groups the values
 * @param key the key of the facet
 * @param hidden what the form carries along without showing it
 * @param shelf where actors have a page each; empty for other facets
 */
record FacetPage(Frame frame, @Nullable String ignored, String label, @Nullable String question, String within,
		Link back, boolean lettered, List<Group> groups, String key, List<CaseQuery.Parameter> hidden,
		List<Link> shelf) {

	/** The page of a facet. */
	static FacetPage of(Snapshot snapshot, String key, ReadQuery read, Visit visit) {
		CaseQuery query = read.query();
		Selection selection = snapshot.select(query);
		FacetCounts counts = selection.facets()
			.stream()
			.filter((facet) -> facet.facet().key().equals(key))
			.findFirst()
			.orElseThrow();
		Facet facet = counts.facet();
		boolean lettered = facet.origin() == Origin.PARTICIPANT;
		String title = facet.label() + ", " + Words.counted((int) counts.size(), "value");
		Frame frame = new Frame(title, title + " to choose cases by.", Section.LISTS,
				visit.canonical(query.onPage(1).href("/facets/" + key)), snapshot.edition(), snapshot.collection());
		return new FacetPage(frame, Panel.ignored(read), facet.label(), facet.question(),
				within(snapshot, query.clearing(key)),
				new Link("Back to " + selection.sentence(), query.href("/cases")), lettered, groups(snapshot, counts),
				key, query.clearing(key).parameters(),
				lettered ? List
					.of(new Link(facet.label() + ", each with a page of its own", ActorAddress.all(ActorKind.of(key))))
						: List.of());
	}

	private static String within(Snapshot snapshot, CaseQuery others) {
		return (others.isLimited() ? "counted within " : "counted over ") + snapshot.select(others).sentence();
	}

	private static List<Group> groups(Snapshot snapshot, FacetCounts counts) {
		Map<String, List<Value>> groups = new LinkedHashMap<>();
		for (ValueCount value : counts.values()) {
			if (!value.value().isGap() || value.count() > 0 || value.selected()) {
				groups.computeIfAbsent(heading(snapshot, counts.facet(), value), (heading) -> new ArrayList<>())
					.add(Value.of(snapshot, counts.facet(), value));
			}
		}
		return groups.entrySet()
			.stream()
			.map((group) -> new Group(group.getKey(), List.copyOf(group.getValue())))
			.toList();
	}

	private static String heading(Snapshot snapshot, Facet facet, ValueCount value) {
		if (value.value().isGap()) {
			return "No value";
		}
		return (facet.origin() != Origin.PARTICIPANT) ? ""
				: letter(snapshot.actor(value.value().key()).map(Actor::filedAs).orElse(value.value().label()));
	}

	/** The letter under which a name is looked up, accents aside. */
	static String letter(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
		return plain.chars()
			.filter(Character::isLetterOrDigit)
			.mapToObj((first) -> Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ENGLISH)
					: "0\u20139")
			.findFirst()
			.orElse("0\u20139");
	}

	/**
	 * Values under one heading.
	 *
	 * @param heading the letter; empty for no heading
	 * @param values the values
	 */
	record Group(String heading, List<Value> values) {

		/** Where the heading stands on the page. */
		public String anchor() {
			return "at-" + this.heading.toLowerCase(Locale.ENGLISH).replace(' ', '-').replace('\u2013', '-');
		}

	}

	/**
	 * A value to choose.
	 *
	 * @param option the value with its box
	 * @param definition what it means; empty where the label says it
	 * @param concepts the concepts that it stands for
	 */
	record Value(Filters.Option option, String definition, List<Link> concepts) {

		static Value of(Snapshot snapshot, Facet facet, ValueCount value) {
			String definition = facet.code(value.value().key()).map(Code::definition).orElse(null);
			return new Value(Filters.Option.of(facet.key(), value), Objects.requireNonNullElse(definition, ""),
					CodedConcepts.of(snapshot).of(facet.key(), value.value().key()));
		}

	}

}
