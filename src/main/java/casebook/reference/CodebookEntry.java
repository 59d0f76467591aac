package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import casebook.browse.CodedConcepts;
import casebook.browse.Link;
import casebook.browse.Words;
import casebook.catalog.Applies;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.Origin;
import casebook.catalog.Term;
import casebook.search.Axis;
import casebook.search.AxisValue;
import casebook.search.CaseQuery;
import casebook.search.EntryCount;
import casebook.search.Snapshot;
import casebook.site.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * A facet of the codebook.
 *
 * @param id its place on the page
 * @param label its name
 * @param key its key in addresses and files
 * @param form how many values a case may have, and where they come from
 * @param question the question that a value answers, or null
 * @param scheme where the scheme comes from, or null
 * @param rule how to code in doubtful cases, or null
 * @param condition where the question arises; empty where it always does
 * @param coverage how many cases have a value
 * @param readings how far two readings agree, or null
 * @param bases the heads of the columns that say on what codings rest; empty where none
 * do
 * @param codes the codes; empty where the values are actors
 * @param actors where the values are actors, the page of all of them; else null
 */
record CodebookEntry(String id, String label, String key, String form, @Nullable String question,
		@Nullable String scheme, @Nullable String rule, String condition, List<Coverage> coverage,
		Agreement.@Nullable Row readings, List<String> bases, List<CodeLine> codes, @Nullable Link actors) {

	static CodebookEntry of(Snapshot snapshot, Axis axis, @Nullable Agreement agreement) {
		Facet facet = axis.facet();
		boolean actors = facet.origin() == Origin.PARTICIPANT;
		List<Term> bases = facet.isGrounded() ? snapshot.vocabulary().terms().bases() : List.of();
		return new CodebookEntry(Shelf.facetId(facet.key()), facet.label(), facet.key(), form(snapshot, facet),
				facet.question(), facet.scheme(), facet.rule(), condition(snapshot, facet), Coverage.of(snapshot, axis),
				(agreement != null) ? agreement.on(facet).orElse(null) : null, bases.stream().map(Term::label).toList(),
				actors ? List.of()
						: axis.substantive()
							.stream()
							.flatMap((value) -> facet.code(value.key())
								.stream()
								.map((code) -> CodeLine.of(snapshot, facet, value, code)))
							.toList(),
				actors ? new Link("All " + Words.number(axis.substantive().size()) + ", with the number of cases",
						"/facets/" + facet.key()) : null);
	}

	private static String form(Snapshot snapshot, Facet facet) {
		String number = facet.multiple() ? "several codes a case" : "one code a case";
		if (facet.origin() == Origin.PARTICIPANT) {
			return "who took part in a case, by name";
		}
		if (facet.primaryOf() != null) {
			return "derived: the chief code of “"
					+ snapshot.vocabulary().facet(facet.primaryOf()).map(Facet::label).orElse(facet.primaryOf()) + "”";
		}
		if (facet.origin() == Origin.DERIVED) {
			return "derived from the dates of a case";
		}
		return "coded, " + number + (facet.primary() ? ", one of them the chief one" : "")
				+ (facet.ordinal() ? ", the codes being steps in order" : "");
	}

	private static String condition(Snapshot snapshot, Facet facet) {
		Applies applies = facet.applies();
		if (applies == null) {
			return "";
		}
		return snapshot.vocabulary()
			.facet(applies.facet())
			.map((other) -> "Asked only where “" + other.label() + "” is "
					+ applies.codes()
						.stream()
						.map((code) -> "“" + other.code(code).map(Code::label).orElse(code) + "”")
						.collect(Collectors.joining(" or "))
					+ ".")
			.orElse("");
	}

	/**
	 * How many cases stand in one way to a facet.
	 *
	 * @param label in which way: coded, not coded, does not apply
	 * @param cases how many
	 * @param href the list of them; null where there is none
	 */
	record Coverage(String label, String cases, @Nullable String href) {

		static List<Coverage> of(Snapshot snapshot, Axis axis) {
			List<Coverage> coverage = new ArrayList<>();
			int with = snapshot.lines().size();
			for (AxisValue gap : axis.values().stream().filter(AxisValue::isGap).toList()) {
				int cases = snapshot.count(axis.facet(), gap.key(), List.of());
				with -= cases;
				coverage.add(new Coverage(Words.small(gap.label()), Words.number(cases),
						(cases > 0) ? list(snapshot, axis.facet(), gap) : null));
			}
			boolean actors = axis.facet().origin() == Origin.PARTICIPANT;
			coverage.add(0,
					new Coverage(actors ? "with some named" : axis.facet().isGrounded() ? "coded" : "with a value",
							Words.number(with), null));
			return List.copyOf(coverage);
		}

	}

	/**
	 * A code.
	 *
	 * @param id its place on the page
	 * @param key its key in addresses and files
	 * @param label its name
	 * @param sign its short sign, or null
	 * @param definition when it applies, or null
	 * @param cases how many cases have it
	 * @param counted the same in words, cases and background entries apart, with the name
	 * @param href the list of them; null where there is none
	 * @param grounds how many of the codings rest on each basis, in their order
	 * @param concepts the concepts that it stands for
	 */
	record CodeLine(String id, String key, String label, @Nullable String sign, @Nullable String definition,
			String cases, String counted, @Nullable String href, List<String> grounds, List<Link> concepts) {

		static CodeLine of(Snapshot snapshot, Facet facet, AxisValue value, Code code) {
			CaseQuery query = CaseQuery.everything(snapshot.axes()).choosing(facet.key(), value.key());
			EntryCount cases = snapshot.select(query).count();
			List<String> grounds = !facet.isGrounded() ? List.of()
					: snapshot.vocabulary()
						.terms()
						.bases()
						.stream()
						.map((basis) -> Words.number(snapshot.count(facet, value.key(), List.of(basis.key()))))
						.toList();
			return new CodeLine(Shelf.codeId(facet.key(), code.key()), code.key(), code.label(), code.shortLabel(),
					code.definition(), Words.number(cases.total()), cases.inWords() + " with " + code.label(),
					cases.isEmpty() ? null : query.href("/cases"), grounds,
					CodedConcepts.of(snapshot).of(facet.key(), code.key()));
		}

	}

	private static String list(Snapshot snapshot, Facet facet, AxisValue value) {
		return CaseQuery.everything(snapshot.axes()).choosing(facet.key(), value.key()).href("/cases");
	}

}
