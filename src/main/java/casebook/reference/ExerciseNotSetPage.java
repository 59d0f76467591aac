package casebook.reference;

import casebook.browse.Link;
import casebook.browse.Panel;
import casebook.catalog.CaseLine;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Says of a case that the exercise does not set it, why, and which case to code instead.
 *
 * @param frame what surrounds it
 * @param ignored what was asked and means nothing here, in words; or null
 * @param caseStudy the case
 * @param reason why it is not set
 * @param next a case that is set
 */
record ExerciseNotSetPage(Frame frame, @Nullable String ignored, Link caseStudy, String reason, Link next) {

	static ExerciseNotSetPage of(Snapshot snapshot, ExerciseRequest request, String reason, CaseLine next,
			Visit visit) {
		CaseLine line = request.line();
		Frame frame = new Frame("Exercise: not set: " + line.title(), "A case that the exercise does not set, and why.",
				Section.REFERENCE, visit.canonical(ExercisePage.href(line)), snapshot.edition(), snapshot.collection());
		return new ExerciseNotSetPage(frame, Panel.ignored(request.ignored()),
				new Link(line.title(), "/cases/" + line.slug()), reason,
				new Link(next.title(), ExercisePage.href(next)));
	}

}
