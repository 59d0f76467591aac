package casebook.reference;

import casebook.site.Shelf;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import casebook.browse.CaseInEdition;
import casebook.browse.Link;
import casebook.browse.Panel;
import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Code;
import casebook.search.Snapshot;
import casebook.site.Frame;
import casebook.site.Section;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A case with its codings hidden, to be coded by the reader; and once every question is
 * answered, what the editors read in it. Until then neither the summary nor what the
 * editors make of the case is shown, since both judge it.
 *
 * @param frame what surrounds it
 * @param ignored what was asked and means nothing here, in words; or null
 * @param caseStudy the case
 * @param years when it took place
 * @param parts the story, part by part
 * @param questions what is asked
 * @param open the questions that were left open where the form was sent, each with its
 * place; else empty
 * @param answers what the reader chose beside what the editors read; empty before that
 * @param tally how far they agree, in words
 * @param another the next case
 * @param group where the answers of a class are compared
 */
record ExercisePage(Frame frame, @Nullable String ignored, Link caseStudy, String years, List<Part> parts,
		List<Question> questions, List<Link> open, List<ExerciseAnswer> answers, String tally, String another,
		String group) {

	static ExercisePage of(CaseInEdition caseStudy, List<ExerciseFacet> facets, ExerciseRequest request, CaseLine next,
			Visit visit) {
		Snapshot snapshot = caseStudy.snapshot();
		CaseLine line = caseStudy.line();
		CaseRecord record = caseStudy.record();
		Frame frame = new Frame("Exercise: " + line.title(),
				"A case with its codings hidden, to be coded by the reader.", Section.REFERENCE,
				visit.canonical(request.href(facets)), snapshot.edition(), snapshot.collection());
		List<ExerciseFacet> open = request.open(facets);
		List<ExerciseAnswer> answers = open.isEmpty() ? facets.stream()
			.map((facet) -> ExerciseAnswer.of(snapshot, facet, request.chosen(facet), line, record))
			.toList() : List.of();
		return new ExercisePage(frame, Panel.ignored(request.ignored()),
				new Link(line.title(), "/cases/" + line.slug()), line.period().years(),
				Part.of(record, !answers.isEmpty()),
				facets.stream().map((facet) -> Question.of(facet, request)).toList(),
				request.sent() ? open.stream()
					.map((facet) -> new Link(facet.facet().label(), "#" + Question.id(facet)))
					.toList() : List.of(),
				answers, tally(answers), href(next), Shelf.CLASS + "?case=" + line.slug());
	}

	/** The exercise with a case. */
	static String href(CaseLine line) {
		return Shelf.EXERCISE + "?case=" + line.slug();
	}

	/** The slug of the case. */
	public String slug() {
		return this.caseStudy.href().substring(this.caseStudy.href().lastIndexOf('/') + 1);
	}

	/** What is missing, in words. */
	public String missing() {
		return (this.open.size() == 1) ? "One question is not answered yet:"
				: this.open.size() + " questions are not answered yet:";
	}

	private static String tally(List<ExerciseAnswer> answers) {
		long same = answers.stream().filter((answer) -> answer.style().equals("same")).count();
		long part = answers.stream().filter((answer) -> answer.style().equals("overlapping")).count();
		long compared = answers.stream().filter((answer) -> !answer.style().equals("not-coded")).count();
		return "The same as the editors in " + same + " of " + Words.counted((int) compared, "question")
				+ ((part == 0) ? "." : ", in part the same in " + part + ".");
	}

	/**
	 * A part of the story.
	 *
	 * @param label its heading
	 * @param paragraphs its text
	 */
	record Part(String label, List<String> paragraphs) {

		static List<Part> of(CaseRecord record, boolean whole) {
			Stream<Part> course = Stream.of(of("Background", record.narrative().background()),
					of("What happened", record.narrative().whatHappened()),
					of("Outcome", record.narrative().outcome()));
			Stream<Part> judged = whole
					? Stream.of(of("In short", record.summary()), of("Significance", record.narrative().significance()))
					: Stream.of();
			return Stream.concat(course, judged).filter((part) -> !part.paragraphs().isEmpty()).toList();
		}

		private static Part of(String label, String text) {
			return new Part(label,
					Stream.of(text.split("\\n\\s*\\n", -1))
						.map(String::strip)
						.filter((paragraph) -> !paragraph.isEmpty())
						.toList());
		}

	}

	/**
	 * A question: a facet.
	 *
	 * @param id its place on the page
	 * @param key the parameter
	 * @param label the facet
	 * @param question what its values answer; empty for none
	 * @param multiple whether several values may be chosen
	 * @param choices the values
	 */
	record Question(String id, String key, String label, String question, boolean multiple, List<Choice> choices) {

		static String id(ExerciseFacet facet) {
			return "question-" + facet.key();
		}

		static Question of(ExerciseFacet facet, ExerciseRequest request) {
			return new Question(id(facet), facet.key(), facet.facet().label(),
					Objects.requireNonNullElse(facet.facet().question(), ""), facet.facet().multiple(),
					facet.values()
						.stream()
						.map((value) -> new Choice(facet.key() + "-" + value.key(), value.key(), value.label(),
								facet.facet().code(value.key()).map(Code::definition).orElse(""),
								request.chosen(facet).contains(value.key())))
						.toList());
		}

	}

	/**
	 * A value to choose.
	 *
	 * @param id the identity of its box
	 * @param value the value
	 * @param label what people read
	 * @param meaning when it applies; empty where the label says it
	 * @param chosen whether it is chosen
	 */
	record Choice(String id, String value, String label, String meaning, boolean chosen) {
	}

}
