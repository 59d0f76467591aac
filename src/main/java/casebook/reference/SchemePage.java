package casebook.reference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import casebook.browse.Words;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Typology;
import casebook.search.CaseQuery;
import casebook.search.EntryCount;
import casebook.search.Snapshot;
import casebook.site.Badge;
import casebook.site.Frame;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The same cases seen through another scheme than that of the table.
 *
 * @param frame what surrounds it
 * @param ignored what was asked and means nothing here, in words; or null
 * @param scheme the scheme, described
 * @param schemes the schemes through which the cases can be seen
 * @param kinds what it tells apart
 * @param heads the types of the main scheme, as heads of the columns
 * @param matrix the page that crosses the two schemes
 * @param codebook the dimension in the codebook
 */
record SchemePage(Frame frame, @Nullable String ignored, OtherScheme scheme, List<Choice> schemes, List<Kind> kinds,
		List<Head> heads, String matrix, String codebook) {

	static SchemePage of(Snapshot snapshot, CodedScheme scheme, @Nullable String ignored, Visit visit) {
		Typology typology = Objects.requireNonNull(snapshot.texts().typology());
		List<CodedScheme> coded = CodedScheme.of(snapshot);
		Typology.Other other = typology.others()
			.stream()
			.filter((each) -> each.id().equals(scheme.id()))
			.findFirst()
			.orElseThrow();
		CodedScheme main = coded.get(0);
		Facet across = Objects.requireNonNullElse(main.chief(), main.dimension());
		return new SchemePage(
				Frames.of(snapshot, "Types: " + scheme.name(), "The same cases seen through another scheme of types.",
						scheme.href(), visit),
				ignored, OtherScheme.of(snapshot, other, coded), Choice.of(coded, scheme),
				scheme.dimension()
					.codes()
					.stream()
					.map((code) -> Kind.of(snapshot, scheme, other, code, across))
					.toList(),
				across.codes().stream().map((code) -> new Head(code.label(), Badge.style(across, code))).toList(),
				"/explore/matrix?rows=" + across.key() + "&columns=" + scheme.dimension().key(),
				Shelf.facet(scheme.dimension().key()));
	}

	/**
	 * A type of the main scheme.
	 *
	 * @param label its name
	 * @param style the class that gives hue and shape
	 */
	record Head(String label, String style) {
	}

	/**
	 * What the scheme tells apart.
	 *
	 * @param label its name
	 * @param meaning what it covers, or null
	 * @param definition where it is coded here, or null
	 * @param href its page
	 * @param cases how many cases and background entries it has, in words
	 * @param counts how many of them have each type of the main scheme
	 */
	record Kind(String label, @Nullable String meaning, @Nullable String definition, String href, String cases,
			List<Count> counts) {

		static Kind of(Snapshot snapshot, CodedScheme scheme, Typology.Other other, Code code, Facet across) {
			Optional<Typology.Category> category = other.categories()
				.stream()
				.filter((each) -> code.key().equals(each.code()))
				.findFirst();
			CaseQuery query = scheme.chiefly(snapshot, code);
			return new Kind(category.map(Typology.Category::label).orElse(code.label()),
					category.map(Typology.Category::note).orElse(null), code.definition(), scheme.href(code),
					snapshot.select(query).count().inWords(),
					across.codes()
						.stream()
						.map((type) -> Count.of(snapshot, query.choosing(across.key(), type.key()),
								code.label() + ", " + type.label()))
						.toList());
		}

	}

	/**
	 * A number of cases.
	 *
	 * @param cases the number
	 * @param href the list of them; null for none
	 * @param label the number and what is counted, in words
	 */
	record Count(String cases, @Nullable String href, String label) {

		static Count of(Snapshot snapshot, CaseQuery query, String label) {
			EntryCount cases = snapshot.select(query).count();
			return new Count(Words.number(cases.total()), cases.isEmpty() ? null : query.href("/cases"),
					cases.inWords() + ": " + label);
		}

	}

}
