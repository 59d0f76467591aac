package casebook.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import casebook.catalog.CaseLine;
import casebook.catalog.Code;
import casebook.catalog.Collection;
import casebook.catalog.Facet;
import casebook.search.CaseQuery;
import casebook.search.EntryCount;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.Frame;
import casebook.site.Metadata;
import casebook.site.Section;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What this is, and the ways in.
 *
 * @param frame what surrounds it
 * @param headline the first words
 * @param lead the sentence below
 * @param facts what the edition holds
 * @param ways questions that lead to selections
 * @param precedents whether precedents of a situation can be looked for
 * @param types the values that badges show; null where the vocabulary names no badge
 * @param strip all cases, drawn
 * @param comparisons cases to read side by side
 * @param about who made the collection and how far to trust it
 * @param metadata what the page says of itself to programs
 */
record HomePage(Frame frame, String headline, String lead, List<Fact> facts, List<Way> ways, boolean precedents,
		@Nullable Types types, Strip strip, List<Pair> comparisons, List<String> about, Metadata metadata) {

	/** The home page of an edition. */
	static HomePage of(Snapshot snapshot, Visit visit) {
		Collection collection = snapshot.collection();
		String lead = lead(snapshot);
		String description = collection.headline() + ". " + lead;
		String address = visit.canonical("/");
		Frame frame = new Frame(collection.title(), description, Section.HOME, address, snapshot.edition(), collection);
		return new HomePage(frame, collection.headline(), lead, Fact.of(snapshot, frame.month()),
				collection.waysIn().stream().map((way) -> Way.of(snapshot, way)).toList(),
				collection.precedents() != null,
				Badge.facet(snapshot.vocabulary()).map((facet) -> Types.of(snapshot, facet)).orElse(null),
				Strip.of(snapshot), collection.comparisons().stream().map((pair) -> Pair.of(snapshot, pair)).toList(),
				collection.about(), LinkedData.catalogue(snapshot, description, address));
	}

	private static String lead(Snapshot snapshot) {
		int first = snapshot.lines().stream().mapToInt((line) -> line.period().startYear()).min().orElse(0);
		int last = snapshot.lines().stream().mapToInt((line) -> line.period().startYear()).max().orElse(0);
		EntryCount count = snapshot.count(snapshot.lines());
		return snapshot.collection()
			.lead()
			.replace("{cases}", Words.number(count.cases()))
			.replace("{background}", new EntryCount(0, count.background()).inWords())
			.replace("{from}", String.valueOf(first))
			.replace("{to}", String.valueOf(last));
	}

	/**
	 * Something that the edition holds.
	 *
	 * @param label what
	 * @param value how much, or which
	 */
	record Fact(String label, String value) {

		static List<Fact> of(Snapshot snapshot, String month) {
			EntryCount count = snapshot.count(snapshot.lines());
			List<Fact> facts = new ArrayList<>();
			facts.add(new Fact("Edition", snapshot.edition().number() + ", " + month));
			facts.add(new Fact("Cases", Words.number(count.cases())));
			if (count.background() > 0) {
				facts.add(new Fact("Background entries", Words.number(count.background())));
			}
			facts.add(new Fact("Claims", Words.number(snapshot.lines().stream().mapToInt(CaseLine::claims).sum())));
			facts.add(new Fact("Sources", Words.number(snapshot.sources().size())));
			facts.add(new Fact("Dimensions coded", Words.number((int) snapshot.vocabulary().dimensions().count())));
			return List.copyOf(facts);
		}

	}

	/**
	 * A question that a selection answers.
	 *
	 * @param label the question
	 * @param note what is found there, or null
	 * @param cases how many cases answer it, in words
	 * @param href the list of them
	 * @param drawn the cases as marks
	 */
	record Way(String label, @Nullable String note, String cases, String href, Marks drawn) {

		static Way of(Snapshot snapshot, Collection.WayIn way) {
			CaseQuery query = snapshot
				.read(UriComponentsBuilder.fromUriString("?" + way.query()).build().getQueryParams())
				.query();
			Selection selection = snapshot.select(query);
			return new Way(way.label(), way.note(), selection.count().inWords(), query.href("/cases"),
					Marks.of(snapshot, selection));
		}

	}

	/**
	 * The values that badges show.
	 *
	 * @param label what they are values of
	 * @param question what they answer, or null
	 * @param cards the values
	 */
	record Types(String label, @Nullable String question, List<Card> cards) {

		static Types of(Snapshot snapshot, Facet facet) {
			Facet declared = Optional.ofNullable(facet.primaryOf()).flatMap(snapshot.vocabulary()::facet).orElse(facet);
			return new Types(declared.label(), declared.question(),
					facet.codes().stream().map((code) -> Card.of(snapshot, facet, code)).toList());
		}

	}

	/**
	 * A value that badges show.
	 *
	 * @param label the value
	 * @param style the class that gives hue and shape
	 * @param definition what it means, or null
	 * @param cases how many cases have it, in words
	 * @param href the list of them
	 * @param inPart how many others have it beside another, in words; or null
	 * @param page what is said of the value; null where nothing is
	 */
	record Card(String label, String style, @Nullable String definition, String cases, String href,
			@Nullable String inPart, @Nullable String page) {

		static Card of(Snapshot snapshot, Facet facet, Code code) {
			CaseQuery everything = CaseQuery.everything(snapshot.axes());
			CaseQuery chosen = everything.choosing(facet.key(), code.key());
			EntryCount cases = snapshot.select(chosen).count();
			String dimension = facet.primaryOf();
			String counted = cases.inWords();
			return new Card(code.label(), Badge.style(facet, code), code.definition(),
					(dimension == null) ? counted : counted + " chiefly of this type", chosen.href("/cases"),
					(dimension == null) ? null
							: snapshot.select(everything.choosing(dimension, code.key()))
								.count()
								.without(cases)
								.inWords() + " in part",
					snapshot.texts()
						.type((dimension == null) ? facet.key() : dimension, code.key())
						.map((type) -> Shelf.type(type.code()))
						.orElse(null));
		}

	}

	/**
	 * Cases to read side by side.
	 *
	 * @param labels short names for them
	 * @param note what they set side by side
	 * @param years when each was, in the same order
	 * @param href the comparison
	 */
	record Pair(List<String> labels, String note, List<String> years, String href) {

		static Pair of(Snapshot snapshot, Collection.Comparison pair) {
			return new Pair(pair.labels(), pair.note(),
					pair.cases().stream().map((slug) -> snapshot.requiredLine(slug).period().years()).toList(),
					SideBySide.href(snapshot.axes(), pair.cases()));
		}

	}

}
