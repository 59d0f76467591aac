package casebook.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseLink;
import casebook.catalog.EdtfDate;
import casebook.catalog.RelationKind;
import casebook.search.Snapshot;

/**
 * Cases that hang together by links of kinds that have a direction: one led to another,
 * was part of it, served it as a model. Kinds that read the same from both sides say
 * nothing of what came from what.
 *
 * @param cases the cases, by their beginning
 * @param links the links between them
 */
record Chain(List<CaseLine> cases, List<CaseLink> links) {

	/** Keeps its own copies. */
	Chain {
		cases = cases.stream()
			.sorted(Comparator.comparing((CaseLine line) -> EdtfDate.parse(line.period().start()))
				.thenComparing(CaseLine::slug))
			.toList();
		links = List.copyOf(links);
	}

	/** The kinds of links that have a direction, in the order of the vocabulary. */
	static List<RelationKind> kinds(Snapshot snapshot) {
		return snapshot.vocabulary()
			.terms()
			.relationKinds()
			.stream()
			.filter((kind) -> !kind.key().equals(kind.inverse()))
			.toList();
	}

	/**
	 * The chains that have one of these cases at least, the longest first.
	 * @param snapshot the edition
	 * @param wanted slugs of cases
	 */
	static List<Chain> of(Snapshot snapshot, Set<String> wanted) {
		Set<String> kinds = kinds(snapshot).stream().map(RelationKind::key).collect(Collectors.toSet());
		Map<String, List<CaseLink>> links = new LinkedHashMap<>();
		snapshot.links().stream().filter((link) -> kinds.contains(link.kind())).forEach((link) -> {
			links.computeIfAbsent(link.from(), (slug) -> new ArrayList<>()).add(link);
			links.computeIfAbsent(link.to(), (slug) -> new ArrayList<>()).add(link);
		});
		List<Chain> chains = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		for (String slug : links.keySet()) {
			if (!seen.contains(slug)) {
				Set<String> together = reached(links, List.of(slug), Integer.MAX_VALUE);
				seen.addAll(together);
				if (together.stream().anyMatch(wanted::contains)) {
					chains.add(of(snapshot, together, links));
				}
			}
		}
		return chains.stream()
			.sorted(Comparator.comparingInt((Chain chain) -> chain.cases().size())
				.reversed()
				.thenComparing((chain) -> chain.cases().get(0).period().startYear()))
			.toList();
	}

	/**
	 * The cases of the chain that are nearest to some of them.
	 * @param slugs where to begin
	 * @param most how many cases at most
	 */
	Chain around(Collection<String> slugs, int most) {
		if (this.cases.size() <= most) {
			return this;
		}
		Map<String, List<CaseLink>> bySlug = new HashMap<>();
		this.links.forEach((link) -> {
			bySlug.computeIfAbsent(link.from(), (slug) -> new ArrayList<>()).add(link);
			bySlug.computeIfAbsent(link.to(), (slug) -> new ArrayList<>()).add(link);
		});
		Set<String> near = reached(bySlug, slugs, most);
		return new Chain(this.cases.stream().filter((line) -> near.contains(line.slug())).toList(),
				this.links.stream().filter((link) -> near.contains(link.from()) && near.contains(link.to())).toList());
	}

	private static Chain of(Snapshot snapshot, Set<String> slugs, Map<String, List<CaseLink>> links) {
		return new Chain(slugs.stream().map(snapshot::line).flatMap(Optional::stream).toList(),
				slugs.stream().flatMap((slug) -> links.getOrDefault(slug, List.of()).stream()).distinct().toList());
	}

	private static Set<String> reached(Map<String, List<CaseLink>> links, Collection<String> from, int most) {
		Set<String> reached = new LinkedHashSet<>();
		Deque<String> next = new ArrayDeque<>(from);
		while (!next.isEmpty() && reached.size() < most) {
			String slug = next.removeFirst();
			if (reached.add(slug)) {
				links.getOrDefault(slug, List.of())
					.forEach((link) -> next.add(link.from().equals(slug) ? link.to() : link.from()));
			}
		}
		return reached;
	}

}
