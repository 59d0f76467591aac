package casebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import casebook.browse.AlikeReason;
import casebook.catalog.CaseLine;
import casebook.catalog.CaseLink;
import casebook.catalog.RelationKind;
import casebook.search.CaseQuery;
import casebook.search.Likeness;
import casebook.search.Selection;
import casebook.search.Snapshot;

/**
 * Proposes cases to set beside those that somebody has chosen. This is the one place that
 * does so: whatever knows of likely cases adds its list in {@link #of}.
 *
 * @param lists the proposals, each list with its heading
 */
record Proposals(List<Proposed> lists) {

	private static final int FOUND = 12;

	private static final int ALIKE = 5;

	/** Keeps its own copy. */
	Proposals {
		lists = List.copyOf(lists);
	}

	/**
	 * The proposals: what was looked for in words, the cases most like a single one, and
	 * the cases linked with the chosen ones.
	 */
	static Proposals of(Snapshot snapshot, ComparisonRequest asked) {
		Set<String> chosen = asked.cases().stream().map(CaseLine::slug).collect(Collectors.toSet());
		List<Proposed> lists = new ArrayList<>();
		if (asked.text() != null) {
			lists.add(found(snapshot, asked, chosen));
		}
		if (chosen.size() == 1) {
			alike(snapshot, asked).ifPresent(lists::add);
		}
		List<Candidate> linked = linked(snapshot, asked, chosen);
		if (!linked.isEmpty()) {
			lists.add(new Proposed((chosen.size() == 1) ? "Linked with it" : "Linked with them", linked));
		}
		return new Proposals(lists);
	}

	private static Proposed found(Snapshot snapshot, ComparisonRequest asked, Set<String> chosen) {
		Selection selection = snapshot.select(CaseQuery.everything(snapshot.axes()).searching(asked.text()));
		List<Candidate> candidates = selection.rows()
			.filter((line) -> !chosen.contains(line.slug()))
			.limit(FOUND)
			.map((line) -> Candidate.of(snapshot, line, "", asked.place()))
			.toList();
		return new Proposed((candidates.isEmpty() ? "No other case found for \u201c" : "Found for \u201c")
				+ asked.text() + "\u201d", candidates);
	}

	private static Optional<Proposed> alike(Snapshot snapshot, ComparisonRequest asked) {
		List<Candidate> alike = Likeness.of(snapshot)
			.nearest(asked.cases().get(0), ALIKE)
			.stream()
			.map((other) -> Candidate.of(snapshot, other.line(), AlikeReason.of(other), asked.place()))
			.toList();
		return alike.isEmpty() ? Optional.empty() : Optional.of(new Proposed("Most like it", alike));
	}

	private static List<Candidate> linked(Snapshot snapshot, ComparisonRequest asked, Set<String> chosen) {
		List<Candidate> linked = new ArrayList<>();
		for (CaseLine line : asked.cases()) {
			for (CaseLink link : snapshot.links(line.slug())) {
				String other = link.from().equals(line.slug()) ? link.to() : link.from();
				Optional<CaseLine> found = snapshot.line(other).filter((known) -> !chosen.contains(other));
				found.filter((known) -> linked.stream().noneMatch((before) -> before.slug().equals(other)))
					.ifPresent((known) -> linked
						.add(Candidate.of(snapshot, known, reason(snapshot, link, known), asked.place())));
			}
		}
		return linked;
	}

	/** How the link reads from the case that is proposed. */
	private static String reason(Snapshot snapshot, CaseLink link, CaseLine proposed) {
		Optional<RelationKind> kind = snapshot.vocabulary().terms().relationKind(link.kind());
		boolean written = link.from().equals(proposed.slug());
		String label = kind.map(written ? RelationKind::label : RelationKind::inverseLabel).orElse(link.kind());
		String other = written ? link.to() : link.from();
		return label + " " + snapshot.line(other).map(CaseLine::title).orElse(other);
	}

	/**
	 * Cases proposed for one reason.
	 *
	 * @param heading the reason
	 * @param candidates the cases; empty where none was found
	 */
	record Proposed(String heading, List<Candidate> candidates) {
	}

	/**
	 * A case that may be added.
	 *
	 * @param slug the case
	 * @param title its title
	 * @param years when it took place
	 * @param reason why it is proposed, where the heading does not say it, and that it is
	 * a background entry; else empty
	 * @param href the comparison with it
	 */
	record Candidate(String slug, String title, String years, String reason, String href) {

		static Candidate of(Snapshot snapshot, CaseLine line, String reason, Place place) {
			String entry = snapshot.isBackground(line) ? "background entry" : "";
			return new Candidate(line.slug(), line.title(), line.period().years(),
					entry + ((entry.isEmpty() || reason.isEmpty()) ? "" : ", ") + reason,
					place.with(line.slug()).href());
		}

	}

}
