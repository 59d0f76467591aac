package casebook.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import casebook.catalog.CaseLink;
import casebook.catalog.CaseLine;
import casebook.catalog.RelationKind;
import casebook.site.Badge;
import org.jspecify.annotations.Nullable;

/**
 * The cases that a case is linked with, from whichever side the link was written, by kind
 * of link.
 *
 * @param kinds the links
 */
record CaseRelations(List<Kind> kinds) {

	/** Keeps its own copy. */
	CaseRelations {
		kinds = List.copyOf(kinds);
	}

	static CaseRelations of(CaseInEdition caseStudy) {
		List<CaseLink> links = caseStudy.snapshot().links(caseStudy.line().slug());
		List<Kind> kinds = new ArrayList<>();
		for (RelationKind kind : caseStudy.terms().relationKinds()) {
			boolean symmetric = kind.key().equals(kind.inverse());
			List<CaseLink> ofKind = links.stream().filter((link) -> link.kind().equals(kind.key())).toList();
			kinds.add(new Kind(kind.label(),
					related(caseStudy, ofKind.stream().filter((link) -> symmetric || isFrom(caseStudy, link)))));
			kinds.add(new Kind(kind.inverseLabel(),
					related(caseStudy, ofKind.stream().filter((link) -> !symmetric && !isFrom(caseStudy, link)))));
		}
		return new CaseRelations(kinds.stream().filter((kind) -> !kind.cases().isEmpty()).toList());
	}

	private static boolean isFrom(CaseInEdition caseStudy, CaseLink link) {
		return link.from().equals(caseStudy.line().slug());
	}

	private static List<Related> related(CaseInEdition caseStudy, Stream<CaseLink> links) {
		return links.flatMap((link) -> {
			String other = isFrom(caseStudy, link) ? link.to() : link.from();
			return caseStudy.snapshot().line(other).map((line) -> related(caseStudy, line, link.note())).stream();
		}).toList();
	}

	private static Related related(CaseInEdition caseStudy, CaseLine line, @Nullable String note) {
		return new Related(line.title(), "/cases/" + line.slug(), line.period().years(),
				caseStudy.badge(line).orElse(null), note,
				SideBySide.href(caseStudy.snapshot().axes(), List.of(caseStudy.line().slug(), line.slug())));
	}

	/**
	 * Links of one kind, read from this case.
	 *
	 * @param label how the link reads
	 * @param cases the other cases
	 */
	record Kind(String label, List<Related> cases) {
	}

	/**
	 * A linked case.
	 *
	 * @param title its title
	 * @param href its page
	 * @param years when it took place
	 * @param badge its badge, or null
	 * @param note what the link consists in, or null
	 * @param comparison the two side by side
	 */
	record Related(String title, String href, String years, @Nullable Badge badge, @Nullable String note,
			String comparison) {
	}

}
