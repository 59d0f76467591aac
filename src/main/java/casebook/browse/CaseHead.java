package casebook.browse;

import java.util.List;
import java.util.Optional;

import casebook.catalog.CaseLine;
import casebook.catalog.Code;
import casebook.catalog.Coding;
import casebook.catalog.Facet;
import casebook.site.Badge;
import casebook.site.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * The head of a case: what it is, when it was, its badge and the ground of that.
 *
 * @param slug the key of the case
 * @param title the title
 * @param years when it took place, in years
 * @param background whether it stands among the background entries
 * @param badge the badge, or null
 * @param also the further values of the badge's dimension, in words; empty for none
 * @param summary one paragraph
 * @param why the coding that the badge rests on, or null
 * @param type the page of the type that the badge shows, or null
 */
record CaseHead(String slug, String title, String years, boolean background, @Nullable Badge badge, String also,
		String summary, CaseCodings.@Nullable Coded why, @Nullable String type) {

	static CaseHead of(CaseInEdition caseStudy, CaseSources sources) {
		CaseLine line = caseStudy.line();
		Optional<Facet> dimension = dimension(caseStudy);
		return new CaseHead(line.slug(), line.title(), line.period().years(), caseStudy.snapshot().isBackground(line),
				caseStudy.badge(line).orElse(null), dimension.map((facet) -> also(caseStudy, facet)).orElse(""),
				caseStudy.record().summary(),
				dimension
					.flatMap((facet) -> chief(caseStudy, facet)
						.map((coding) -> CaseCodings.coded(caseStudy, facet, coding, sources)))
					.orElse(null),
				dimension
					.flatMap((facet) -> chief(caseStudy, facet).flatMap((coding) -> type(caseStudy, facet, coding)))
					.orElse(null));
	}

	/** The dimension that the badge rests on: its facet, or what that is derived from. */
	private static Optional<Facet> dimension(CaseInEdition caseStudy) {
		return Badge.facet(caseStudy.vocabulary())
			.flatMap((facet) -> (facet.primaryOf() != null) ? caseStudy.vocabulary().facet(facet.primaryOf())
					: Optional.of(facet));
	}

	/** The page of a type, where the collection describes the codes of the dimension. */
	private static Optional<String> type(CaseInEdition caseStudy, Facet facet, Coding coding) {
		return caseStudy.snapshot().texts().type(facet.key(), coding.code()).map((type) -> Shelf.type(type.code()));
	}

	/** The coding marked as the chief one, else the first. */
	private static Optional<Coding> chief(CaseInEdition caseStudy, Facet facet) {
		List<Coding> codings = caseStudy.record().codings(facet.key());
		return codings.stream().filter(Coding::primary).findFirst().or(() -> codings.stream().findFirst());
	}

	private static String also(CaseInEdition caseStudy, Facet facet) {
		Optional<Coding> chief = chief(caseStudy, facet);
		List<String> others = caseStudy.record()
			.codings(facet.key())
			.stream()
			.filter((coding) -> !coding.equals(chief.orElse(null)))
			.map((coding) -> facet.code(coding.code()).map(Code::inSentence).orElse(coding.code()))
			.toList();
		return others.isEmpty() ? "" : "also " + String.join(" and ", others) + ", in part";
	}

}
