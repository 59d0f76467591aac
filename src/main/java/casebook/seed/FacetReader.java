package casebook.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import casebook.catalog.ActorKind;
import casebook.catalog.Applies;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facets of the vocabulary: coded dimensions, derived ones, participants. The
 * keys are also URL parameters and columns, so that those taken are refused.
 */
final class FacetReader {

	/** Parameters that a URL may carry beside the facets. */
	private static final Set<String> PARAMETERS = Set.of("q", "case", "from", "to", "sort", "page", "size", "bom",
			"rows", "columns", "by", "conditions", "explain", "diff", "sources", "with", "shape", "contrast", "format",
			"release", "embed", "as", "letter", "answers", "learner");

	/** Columns that a table of cases has beside the facets. */
	private static final Set<String> COLUMNS = Set.of("slug", "title", "summary", "start", "end", "start_date",
			"end_date", "start_year", "end_year", "ongoing", "countries", "organisations", "persons", "claims",
			"disputed_claims", "sources", "url", "revision");

	private static final List<String> DISPLAY = List.of("open", "more");

	private static final String PLACEHOLDER = "{}";

	private final DeclaredFacets facets = new DeclaredFacets();

	private FacetReader() {
	}

	/**
	 * Reads the facets.
	 * @throws FaultFound at the first fault
	 */
	static DeclaredFacets read(SeedNode vocabulary) {
		FacetReader reader = new FacetReader();
		List<SeedNode> dimensions = vocabulary.get("dimensions").list();
		dimensions.forEach((node) -> reader.facets.add(reader.dimension(node), node.get("key")));
		dimensions.forEach(reader::checkApplies);
		vocabulary.list("derived").forEach((node) -> reader.facets.add(reader.derived(node), node.get("key")));
		vocabulary.list("participants")
			.forEach((node) -> reader.facets.add(reader.participants(node), node.get("key")));
		return reader.facets;
	}

	private Facet dimension(SeedNode node) {
		node.only("key", "label", "question", "phrase", "scheme", "rule", "multiple", "primary", "ordinal", "facet",
				"applies", "codes");
		if (node.flag("primary") && !node.flag("multiple")) {
			throw node.get("primary")
				.fault("needs multiple: true; where a case has one code, that code is the chief one");
		}
		return new Facet(key(node), node.text("label"), node.optionalText("question"), Origin.CODED,
				node.flag("multiple"), node.flag("ordinal"), node.flag("primary"), isOpen(node), codes(node),
				node.optionalText("scheme"), node.optionalText("rule"), phrase(node), null, applies(node), false);
	}

	private Facet derived(SeedNode node) {
		node.only("key", "label", "question", "phrase", "primary_of", "years_of", "facet", "codes");
		if (node.find("primary_of").isPresent() == node.find("years_of").isPresent()) {
			throw node.fault("needs either primary_of, a dimension, or years_of: start");
		}
		String primaryOf = node.optionalText("primary_of");
		Facet whole = (primaryOf != null) ? primaryDimension(node, primaryOf) : null;
		return new Facet(key(node), node.text("label"), node.optionalText("question"), Origin.DERIVED, false,
				whole != null && whole.ordinal(), false, isOpen(node), (whole != null) ? whole.codes() : periods(node),
				null, null, phrase(node), primaryOf, null, false);
	}

	private Facet primaryDimension(SeedNode node, String key) {
		this.facets.names("a dimension with primary: true", Facet::primary).check(node.get("primary_of"));
		if (node.find("codes").isPresent()) {
			throw node.get("codes").fault("are those of " + key + "; leave them out");
		}
		return this.facets.facet(key);
	}

	private List<Code> periods(SeedNode node) {
		Names.of("a date of the case", List.of("start")).check(node.get("years_of"));
		List<Code> periods = codes(node, "from", "to");
		List<SeedNode> places = node.get("codes").list();
		Integer last = null;
		for (int i = 0; i < periods.size(); i++) {
			Code period = periods.get(i);
			if (i > 0 && (last == null || period.from() == null || period.from() <= last)) {
				throw places.get(i).fault("begins before the period above it has ended");
			}
			if (period.from() != null && period.to() != null && period.from() > period.to()) {
				throw places.get(i).fault("ends before it begins");
			}
			last = period.to();
		}
		return periods;
	}

	private Facet participants(SeedNode node) {
		node.only("key", "label", "question", "phrase", "facet");
		Names.of("a kind of participants", Arrays.stream(ActorKind.values()).map(ActorKind::key).toList())
			.check(node.get("key"));
		return new Facet(key(node), node.text("label"), node.optionalText("question"), Origin.PARTICIPANT, true, false,
				false, isOpen(node), List.of(), null, null, phrase(node), null, null, false);
	}

	private static String key(SeedNode node) {
		SeedNode place = node.get("key");
		String key = Forms.FACET.check(place);
		if (PARAMETERS.contains(key) || key.endsWith("_basis") || key.endsWith("_primary")
				|| key.endsWith("_confidence")) {
			throw place.fault("'" + key + "' is a parameter of URLs that a facet may not have; choose another key");
		}
		if (COLUMNS.contains(key)) {
			throw place
				.fault("'" + key + "' is a column of the table of cases that a facet may not have; choose another key");
		}
		return key;
	}

	private static boolean isOpen(SeedNode node) {
		return Names.of("a way to show a facet", DISPLAY).check(node.get("facet")).equals("open");
	}

	private static @Nullable String phrase(SeedNode node) {
		String phrase = node.optionalText("phrase");
		if (phrase != null && phrase.split("\\{\\}", -1).length != 2) {
			throw node.get("phrase").fault("must have " + PLACEHOLDER + " once, where the values go");
		}
		return phrase;
	}

	private static List<Code> codes(SeedNode node, String... besides) {
		List<String> allowed = new ArrayList<>(List.of("key", "label", "short", "phrase", "definition"));
		allowed.addAll(Arrays.asList(besides));
		Once once = new Once();
		List<Code> codes = new ArrayList<>();
		for (SeedNode item : node.get("codes").list()) {
			item.only(allowed.toArray(String[]::new));
			String key = Forms.CODE.check(item.get("key"));
			once.check(item.get("key"), key);
			codes.add(new Code(key, item.text("label"), item.optionalText("short"), item.optionalText("definition"),
					item.optionalText("phrase"), item.optionalNumber("from"), item.optionalNumber("to"), false));
		}
		if (codes.isEmpty()) {
			throw node.get("codes").fault("has no code");
		}
		return codes;
	}

	private static @Nullable Applies applies(SeedNode node) {
		if (node.find("applies").isEmpty()) {
			return null;
		}
		Map<String, SeedNode> conditions = node.get("applies").entries();
		if (conditions.size() != 1) {
			throw node.get("applies").fault("must name one other dimension and its codes");
		}
		String dimension = conditions.keySet().iterator().next();
		return new Applies(dimension, node.get("applies").texts(dimension));
	}

	private void checkApplies(SeedNode node) {
		String key = node.text("key");
		Applies applies = this.facets.facet(key).applies();
		if (applies == null) {
			return;
		}
		SeedNode condition = node.get("applies").get(applies.facet());
		this.facets.names("another dimension", (facet) -> !facet.key().equals(key)).check(condition, applies.facet());
		this.facets.codes(applies.facet()).checkAll(node.get("applies"), applies.facet());
		if (applies.codes().isEmpty()) {
			throw condition.fault("names no code");
		}
	}

}
