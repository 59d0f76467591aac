package casebook.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a collection of cases says about itself, and the ways in that its home page
 * offers.
 *
 * @param id the identity; a database holds one collection and refuses another
 * @param title the name of the catalogue
 * @param version the version of the reviewed files
 * @param headline the first words of the home page
 * @param lead the sentence below, with {@code {cases}}, {@code {background}},
 * {@code {from}} and {@code {to}} filled in
 * @param waysIn questions that lead to selections
 * @param comparisons cases to read side by side
 * @param crossings pairs of facets worth crossing; the first is what a cross-table shows
 * when none is asked for
 * @param explanations questions for a truth table
 * @param likeness the facets in which cases are compared to find those most alike, with
 * what each counts; empty where cases are not compared
 * @param precedents what describes a situation for which precedents are looked for; null
 * where none are
 * @param brief what the brief of a case says of it; null where that is not declared
 * @param making chapters on how the cases were chosen and coded
 * @param exercise what learners code, and which cases are set
 * @param about paragraphs on who made the collection and how far to trust it
 * @param licence the SPDX identifier of the licence of the catalogue
 * @param publication who publishes and edits the catalogue; null where that is not
 * declared
 * @param corrections where readers send corrections and proposals: an e-mail address or
 * the address of a page; null where none is declared
 */
public record Collection(String id, String title, String version, String headline, String lead, List<WayIn> waysIn,
		List<Comparison> comparisons, List<Crossing> crossings, List<Explanation> explanations, List<Weight> likeness,
		@Nullable Precedents precedents, @Nullable Briefing brief, List<Chapter> making, Exercise exercise,
		List<String> about, String licence, @Nullable Publication publication, @Nullable String corrections) {

	/**
	 * Keeps its own copies. A collection written before there were crossings,
	 * explanations, weights, chapters and exercises has none.
	 */
	public Collection {
		waysIn = List.copyOf(waysIn);
		comparisons = List.copyOf(comparisons);
		crossings = (crossings != null) ? List.copyOf(crossings) : List.of();
		explanations = (explanations != null) ? List.copyOf(explanations) : List.of();
		likeness = (likeness != null) ? List.copyOf(likeness) : List.of();
		making = (making != null) ? List.copyOf(making) : List.of();
		exercise = (exercise != null) ? exercise : Exercise.NONE;
		about = List.copyOf(about);
	}

	/** Who publishes the catalogue, or null where nobody is declared. */
	public @Nullable String publishedBy() {
		return (this.publication != null) ? this.publication.publisher() : null;
	}

	/** Who edits the catalogue; empty where nobody is declared. */
	public List<SourceName> editedBy() {
		return (this.publication != null) ? this.publication.editors() : List.of();
	}

	/**
	 * A question of a reader that a selection answers.
	 *
	 * @param label the question
	 * @param note what is found there, or null
	 * @param query the selection as a query string, without the question mark
	 */
	public record WayIn(String label, @Nullable String note, String query) {
	}

	/**
	 * Cases worth reading side by side.
	 *
	 * @param cases their slugs, two to six
	 * @param labels short names for them, in the same order
	 * @param note what they set side by side
	 */
	public record Comparison(List<String> cases, List<String> labels, String note) {

		/** Keeps its own copies. */
		public Comparison {
			cases = List.copyOf(cases);
			labels = List.copyOf(labels);
		}

	}

	/**
	 * Two facets worth crossing.
	 *
	 * @param label what the crossing is about
	 * @param note what it shows, or null
	 * @param rows the key of the facet of the lines
	 * @param columns the key of the facet of the columns
	 * @param query the selection that is crossed, as a query string; null for everything
	 */
	public record Crossing(String label, @Nullable String note, String rows, String columns, @Nullable String query) {
	}

	/**
	 * A question that a truth table asks.
	 *
	 * @param label the question
	 * @param note what to look for, or null
	 * @param conditions the conditions, each as {@code facet:code}
	 * @param explain what is to be explained, as {@code facet:code}
	 * @param query the selection it is asked of, as a query string; null for everything
	 */
	public record Explanation(String label, @Nullable String note, List<String> conditions, String explain,
			@Nullable String query) {

		/** Keeps its own copy. */
		public Explanation {
			conditions = List.copyOf(conditions);
		}

	}

	/**
	 * What a facet counts when cases are compared.
	 *
	 * @param facet the key of the facet
	 * @param weight what it counts, above zero
	 */
	public record Weight(String facet, double weight) {
	}

	/**
	 * What describes a situation for which precedents are looked for, and what is shown
	 * of those that are found.
	 *
	 * @param situation the keys of the facets that describe it, all of them weighed
	 * @param outcome the keys of the facets that say what came of a case
	 * @param wentBadly the values that say that a case went badly, each as
	 * {@code facet:code}
	 */
	public record Precedents(List<String> situation, List<String> outcome, List<String> wentBadly) {

		/** Keeps its own copies. */
		public Precedents {
			situation = List.copyOf(situation);
			outcome = List.copyOf(outcome);
			wentBadly = List.copyOf(wentBadly);
		}

	}

	/**
	 * What the brief of a case says of it.
	 *
	 * @param sections what came of the case, under headings
	 * @param conditions the keys of the facets that say under which conditions it took
	 * place, so that readers see why it may not carry over
	 */
	public record Briefing(List<Heading> sections, List<String> conditions) {

		/** Keeps its own copies. */
		public Briefing {
			sections = List.copyOf(sections);
			conditions = List.copyOf(conditions);
		}

		/**
		 * A heading of the brief.
		 *
		 * @param label what people read
		 * @param facets the keys of the facets whose values stand under it
		 */
		public record Heading(String label, List<String> facets) {

			/** Keeps its own copy. */
			public Heading {
				facets = List.copyOf(facets);
			}

		}

	}

	/**
	 * Who answers for the catalogue, as references name them.
	 *
	 * @param publisher who publishes it, or null
	 * @param editors who edits it, in order; perhaps nobody
	 */
	public record Publication(@Nullable String publisher, List<SourceName> editors) {

		/** Keeps its own copy. */
		public Publication {
			editors = List.copyOf(editors);
		}

	}

	/**
	 * A chapter on how the cases were chosen and coded.
	 *
	 * @param heading what it is about
	 * @param paragraphs what is said
	 * @param facets the keys of facets that show it, each with its values and their cases
	 */
	public record Chapter(String heading, List<String> paragraphs, List<String> facets) {

		/** Keeps its own copies. */
		public Chapter {
			paragraphs = List.copyOf(paragraphs);
			facets = List.copyOf(facets);
		}

	}

}
