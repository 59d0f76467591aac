package casebook.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import casebook.catalog.Claim;
import casebook.catalog.Term;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a case, by how it stands: what sources dispute comes first.
 *
 * @param count how many claims there are, and how they stand, in words
 * @param standings the claims
 */
record CaseClaims(String count, List<Standing> standings) {

	private static final String DISPUTED = "disputed";

	private static final Map<String, String> SIGNS = Map.of(DISPUTED, "⇄", "verified", "✓", "founding", "§",
			"unverified", "?");

	/** Keeps its own copy. */
	CaseClaims {
		standings = List.copyOf(standings);
	}

	static CaseClaims of(CaseInEdition caseStudy, CaseSources sources) {
		List<Claim> claims = caseStudy.record().claims();
		List<Standing> standings = new ArrayList<>();
		List<Statement> all = new ArrayList<>();
		for (String status : order(caseStudy)) {
			List<Statement> statements = claims.stream()
				.filter((claim) -> claim.status().equals(status))
				.map((claim) -> statement(claim, all, sources))
				.toList();
			if (!statements.isEmpty()) {
				standings.add(new Standing(status, caseStudy.terms().claimStatusLabel(status), status.equals(DISPUTED),
						statements));
			}
		}
		return new CaseClaims(count(claims.size(), standings), standings);
	}

	/**
	 * The standings in the order of the vocabulary, disputed first, retired ones last.
	 */
	private static List<String> order(CaseInEdition caseStudy) {
		Map<String, String> order = new LinkedHashMap<>();
		order.put(DISPUTED, DISPUTED);
		caseStudy.terms().claimStatuses().stream().map(Term::key).forEach((key) -> order.put(key, key));
		caseStudy.record().claims().stream().map(Claim::status).forEach((key) -> order.put(key, key));
		return List.copyOf(order.keySet());
	}

	private static Statement statement(Claim claim, List<Statement> before, CaseSources sources) {
		int number = before.size() + 1;
		CaseSources.Place place = new CaseSources.Place("claim-" + number, "claim " + number);
		Statement statement = new Statement(number, claim.statement(), claim.note(),
				sources.ground(claim.sources(), place));
		before.add(statement);
		return statement;
	}

	private static String count(int claims, List<Standing> standings) {
		return claims + ((claims == 1) ? " claim" : " claims")
				+ standings.stream()
					.map((standing) -> standing.inSentence() + " (" + standing.statements().size() + ")")
					.collect(Collectors.joining("; ", ": ", "."));
	}

	/**
	 * The claims that stand alike.
	 *
	 * @param key the standing
	 * @param label the standing in words
	 * @param disputed whether sources disagree, so that they are set side by side
	 * @param statements the claims
	 */
	record Standing(String key, String label, boolean disputed, List<Statement> statements) {

		/** A sign that stands before the words, so that standings differ in shape. */
		public String sign() {
			return SIGNS.getOrDefault(this.key, "•");
		}

		private String inSentence() {
			return this.label.substring(0, 1).toLowerCase(Locale.ROOT) + this.label.substring(1);
		}

	}

	/**
	 * A claim.
	 *
	 * @param number its number on the page
	 * @param text what is claimed
	 * @param note what readers should know about it, or null
	 * @param notes the sources, for and against
	 */
	record Statement(int number, String text, @Nullable String note, List<GroundedNote> notes) {

		/** Its place on the page. */
		public String id() {
			return "claim-" + this.number;
		}

	}

}
