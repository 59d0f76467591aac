package casebook.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.browse.Link;
import casebook.browse.Panel;
import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.catalog.Gazetteer;
import casebook.catalog.Nearest;
import casebook.catalog.Region;
import casebook.search.Snapshot;
import casebook.site.ActorAddress;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * All actors of a kind, with the number of their cases.
 *
 * @param frame what surrounds it
 * @param ignored what was asked and means nothing here, in words; or null
 * @param heading what they are
 * @param kinds the kinds of actors
 * @param path where the form leads
 * @param text what is looked for in names; empty for nothing
 * @param counted how many are shown, in words
 * @param nearest names near what was looked for, where nothing has it
 * @param jumps the letters, or the places of the groups on the page
 * @param groups the actors, by letter or by region
 * @param lens where the states stand on a map; empty for other kinds
 */
record ActorsPage(Frame frame, @Nullable String ignored, String heading, List<Tab> kinds, String path, String text,
		String counted, List<Link> nearest, List<Tab> jumps, List<Group> groups, List<Link> lens) {

	/** How many actors stand on a page; of more there is a letter to choose. */
	static final int MOST = 500;

	private static final int NEAREST = 5;

	/** The page that answers a request. */
	static ActorsPage of(Snapshot snapshot, ActorsRequest request, List<String> ignored, Visit visit) {
		ActorKind kind = request.kind();
		String heading = ActorNouns.all(snapshot, kind);
		List<ActorRoll.Entry> wanted = ActorRoll.of(snapshot).of(kind).stream().filter(request::wants).toList();
		List<Group> groups = groups(kind, wanted.stream().limit(MOST).toList());
		String text = (request.text() != null) ? request.text() : "";
		Frame frame = new Frame(title(heading, request), heading + " that take part in cases, each with a page.",
				Section.REFERENCE, visit.canonical(request.href()), snapshot.edition(), snapshot.collection());
		return new ActorsPage(frame, Panel.ignored(ignored), heading, kinds(snapshot, kind), ActorAddress.all(kind),
				text, counted(request, wanted.size()), wanted.isEmpty() ? nearest(snapshot, kind, text) : List.of(),
				ActorsRequest.byLetter(kind) ? letters(snapshot, request) : places(groups), groups,
				(kind == ActorKind.COUNTRY) ? List.of(new Link("Where the cases are, on a map", "/explore/regions"))
						: List.of());
	}

	private static String title(String heading, ActorsRequest request) {
		String named = (request.text() != null) ? ", “" + request.text() + "”" : "";
		return heading + named + ((request.letter() != null) ? ", letter " + request.letter() : "");
	}

	private static String counted(ActorsRequest request, int number) {
		String counted = ActorNouns.counted(request.kind(), number);
		if (request.text() != null) {
			counted += " with “" + request.text() + "” in a name of today or then, or in an abbreviation";
		}
		if (request.letter() != null) {
			counted += " under " + request.letter();
		}
		return counted
				+ ((number > MOST) ? ". The first " + MOST + " are shown: choose a letter or look for a name." : ".");
	}

	private static List<Link> nearest(Snapshot snapshot, ActorKind kind, String text) {
		Map<String, Actor> byName = ActorRoll.of(snapshot)
			.of(kind)
			.stream()
			.collect(Collectors.toMap((entry) -> entry.actor().name(), ActorRoll.Entry::actor, (first, same) -> first));
		return Nearest.to(text, byName.keySet(), NEAREST)
			.stream()
			.flatMap((name) -> Stream.ofNullable(byName.get(name)))
			.map((actor) -> new Link(actor.name(), ActorAddress.of(kind, actor.key())))
			.toList();
	}

	private static List<Tab> kinds(Snapshot snapshot, ActorKind shown) {
		return Arrays.stream(ActorKind.values())
			.map((kind) -> new Tab(ActorNouns.all(snapshot, kind), ActorAddress.all(kind), kind == shown))
			.toList();
	}

	private static List<Tab> letters(Snapshot snapshot, ActorsRequest request) {
		List<Tab> letters = new ArrayList<>();
		letters.add(new Tab("All", request.under(null).href(), request.letter() == null));
		ActorsRequest.letters(snapshot, request.kind())
			.forEach((letter) -> letters
				.add(new Tab(letter, request.under(letter).href(), letter.equals(request.letter()))));
		return List.copyOf(letters);
	}

	private static List<Tab> places(List<Group> groups) {
		return groups.stream().map((group) -> new Tab(group.heading(), "#" + group.id(), false)).toList();
	}

	private static List<Group> groups(ActorKind kind, List<ActorRoll.Entry> entries) {
		Map<String, List<Entry>> groups = new LinkedHashMap<>();
		if (!ActorsRequest.byLetter(kind)) {
			Gazetteer.standard().regions().forEach((region) -> groups.put(region.name(), new ArrayList<>()));
		}
		entries.forEach((entry) -> groups.computeIfAbsent(heading(kind, entry), (heading) -> new ArrayList<>())
			.add(Entry.of(entry)));
		return groups.entrySet()
			.stream()
			.filter((group) -> !group.getValue().isEmpty())
			.map((group) -> new Group(group.getKey(), List.copyOf(group.getValue())))
			.toList();
	}

	private static String heading(ActorKind kind, ActorRoll.Entry entry) {
		return ActorsRequest.byLetter(kind) ? entry.letter()
				: Gazetteer.standard().region(entry.actor().key()).map(Region::name).orElse("Region not known");
	}

	/**
	 * A way to other actors.
	 *
	 * @param label what it leads to
	 * @param href where it leads
	 * @param current whether it is shown
	 */
	record Tab(String label, String href, boolean current) {
	}

	/**
	 * Actors under one heading.
	 *
	 * @param heading the letter or the region
	 * @param actors the actors
	 */
	record Group(String heading, List<Entry> actors) {

		/** Its place on the page. */
		public String id() {
			return "at-" + Folded.of(this.heading).replace(' ', '-');
		}

	}

	/**
	 * An actor.
	 *
	 * @param name its name and what it is filed under
	 * @param href its page
	 * @param also its other names, in words; empty for none
	 * @param cases how many cases it takes part in, in words
	 */
	record Entry(FiledName name, String href, String also, String cases) {

		static Entry of(ActorRoll.Entry entry) {
			Actor actor = entry.actor();
			return new Entry(FiledName.of(actor), ActorAddress.of(actor.kind(), actor.key()),
					Stream.concat(actor.alsoKnownAs().stream(), entry.namesThen().stream())
						.distinct()
						.filter((name) -> !name.equals(actor.name()))
						.collect(Collectors.joining(", ")),
					entry.cases().isEmpty() ? "no case" : entry.cases().inWords());
		}

	}

}
