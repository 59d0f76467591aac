package casebook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import casebook.catalog.CaseRecord;
import casebook.catalog.Claim;
import casebook.catalog.Coding;
import casebook.catalog.Event;
import casebook.catalog.Narrative;
import casebook.catalog.Participants;
import casebook.catalog.Participation;
import casebook.catalog.Relation;
import casebook.catalog.Vocabulary;

/**
 * Draws cases from the real ones. Each begins as a real case; about a third of its
 * dimensions and participants come from others, its years move a little, and its texts
 * are put together from real sentences. So values are as skewed, and go together about as
 * much, as in the real catalogue.
 */
final class DrawnCases {

	private static final long SEED = 20261125;

	private static final double EXCHANGED = 0.3;

	private final Random random = new Random(SEED);

	private final List<CaseRecord> real;

	/** Dimensions of which one is the condition of another: taken from the same case. */
	private final Set<String> together = new TreeSet<>();

	private final Set<String> dimensions = new TreeSet<>();

	private final Sentences summaries;

	private final Sentences backgrounds;

	private final Sentences courses;

	private final Sentences outcomes;

	private final Sentences significances;

	private final List<Event> events;

	private final List<Claim> claims;

	private int number;

	DrawnCases(Vocabulary vocabulary, List<CaseRecord> real) {
		this.real = real;
		vocabulary.facets().forEach((facet) -> {
			if (facet.applies() != null) {
				this.together.addAll(List.of(facet.key(), facet.applies().facet()));
			}
		});
		real.forEach((record) -> this.dimensions.addAll(record.codings().keySet()));
		this.dimensions.removeAll(this.together);
		this.summaries = new Sentences(real, CaseRecord::summary);
		this.backgrounds = new Sentences(real, (record) -> record.narrative().background());
		this.courses = new Sentences(real, (record) -> record.narrative().whatHappened());
		this.outcomes = new Sentences(real, (record) -> record.narrative().outcome());
		this.significances = new Sentences(real, (record) -> record.narrative().significance());
		this.events = real.stream().flatMap((record) -> record.events().stream()).toList();
		this.claims = real.stream().flatMap((record) -> record.claims().stream()).toList();
	}

	/** The next case; its slug is {@code generated-000001} and so on. */
	CaseRecord next() {
		CaseRecord model = any(this.real);
		Years years = Years.moved(model.period(), this.random);
		Narrative narrative = new Narrative(this.backgrounds.like(model, this.random),
				this.courses.like(model, this.random), this.outcomes.like(model, this.random),
				this.significances.like(model, this.random));
		this.number++;
		return new CaseRecord(slug(this.number), title(model.title(), any(this.real).title()),
				this.summaries.like(model, this.random), narrative, model.questions(), model.keyDocuments(),
				years.period(), codings(model), participants(model.participants()),
				model.events().stream().map((event) -> event(event, years)).toList(), relations(model),
				model.claims().stream().map((claim) -> sometimes() ? claim : any(this.claims)).toList(), model.notes());
	}

	private SortedMap<String, List<Coding>> codings(CaseRecord model) {
		SortedMap<String, List<Coding>> codings = new TreeMap<>();
		CaseRecord donor = donor(model);
		this.together.forEach((dimension) -> put(codings, dimension, donor));
		this.dimensions.forEach((dimension) -> put(codings, dimension, donor(model)));
		return codings;
	}

	private static void put(SortedMap<String, List<Coding>> codings, String dimension, CaseRecord donor) {
		if (!donor.codings(dimension).isEmpty()) {
			codings.put(dimension, donor.codings(dimension));
		}
	}

	private Participants participants(Participants model) {
		return new Participants(exchanged(model, Participants::countries),
				exchanged(model, Participants::organisations), exchanged(model, Participants::persons));
	}

	/** As many of one kind, some of them exchanged for participants of other cases. */
	private List<Participation> exchanged(Participants model, Function<Participants, List<Participation>> kind) {
		SortedMap<String, Participation> kept = new TreeMap<>();
		for (Participation part : kind.apply(model)) {
			List<Participation> others = kind.apply(any(this.real).participants());
			Participation taken = (this.random.nextDouble() < EXCHANGED && !others.isEmpty()) ? any(others) : part;
			kept.putIfAbsent(taken.actor(), taken);
		}
		return List.copyOf(kept.values());
	}

	private Event event(Event own, Years years) {
		Event told = sometimes() ? own : any(this.events);
		return new Event(years.move(own.date()), told.what(), told.sources());
	}

	/**
	 * As many links as the model has, of the same kinds, to real cases and earlier ones.
	 */
	private List<Relation> relations(CaseRecord model) {
		List<Relation> relations = new ArrayList<>();
		Set<String> linked = new TreeSet<>();
		for (Relation relation : model.relations()) {
			int other = this.random.nextInt(this.real.size() + this.number - 1);
			String to = (other < this.real.size()) ? this.real.get(other).slug() : slug(other - this.real.size() + 1);
			if (linked.add(to)) {
				relations.add(new Relation(relation.kind(), to, relation.note()));
			}
		}
		return relations;
	}

	/** The first words of one title and the last of another. */
	private static String title(String first, String second) {
		String head = first.substring(0, boundary(first));
		String tail = second.substring(boundary(second));
		return (head + " " + tail.strip()).strip();
	}

	private static int boundary(String title) {
		int space = title.indexOf(' ', title.length() / 2);
		return (space > 0) ? space : title.length();
	}

	private CaseRecord donor(CaseRecord model) {
		return (this.random.nextDouble() < EXCHANGED) ? any(this.real) : model;
	}

	private boolean sometimes() {
		return this.random.nextBoolean();
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private static String slug(int number) {
		return String.format("generated-%06d", number);
	}

}
