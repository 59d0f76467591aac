package casebook.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import casebook.catalog.Applies;
import casebook.catalog.Citation;
import casebook.catalog.Coding;
import casebook.catalog.Facet;

/** Reads the codings of one case and holds them against the vocabulary. */
final class CodingReader {

	/** The basis that alone may go without a source. */
	static final String OWN_READING = "editor";

	private final Codebook codebook;

	private final Known known;

	CodingReader(Codebook codebook, Known known) {
		this.codebook = codebook;
		this.known = known;
	}

	/**
	 * Reads the codings.
	 * @param node dimension key to list of codings
	 * @throws FaultFound at the first fault
	 */
	SortedMap<String, List<Coding>> read(SeedNode node) {
		SortedMap<String, List<Coding>> codings = new TreeMap<>();
		node.entries().forEach((key, values) -> {
			this.codebook.dimensions().check(values, key);
			codings.put(key, dimension(this.codebook.facet(key).orElseThrow(), values));
		});
		for (String key : codings.keySet()) {
			checkApplies(node.get(key), this.codebook.facet(key).orElseThrow(), codings);
		}
		return codings;
	}

	private List<Coding> dimension(Facet facet, SeedNode values) {
		Once once = new Once();
		List<Coding> codings = new ArrayList<>();
		for (SeedNode node : values.list()) {
			if (!codings.isEmpty() && !facet.multiple()) {
				throw node.fault("is a second code, and " + facet.key() + " takes one");
			}
			codings.add(coding(facet, node));
			once.check(node.get("code"), node.text("code"));
		}
		if (codings.isEmpty()) {
			throw values.fault("has no code; leave the dimension out where it is not coded");
		}
		long primary = codings.stream().filter(Coding::primary).count();
		if (facet.primary() && primary != 1) {
			throw values.fault("needs primary: true on exactly one code, and has it on " + primary);
		}
		return codings;
	}

	private Coding coding(Facet facet, SeedNode node) {
		node.only("code", "primary", "basis", "confidence", "rationale", "as_of", "second_reading", "sources");
		if (!facet.primary() && node.find("primary").isPresent()) {
			throw node.get("primary").fault("is not for " + facet.key() + ", which has no chief code; leave it out");
		}
		Names codes = this.codebook.codes(facet.key());
		Coding coding = new Coding(codes.check(node.get("code")), node.flag("primary"),
				this.codebook.bases().check(node.get("basis")),
				this.codebook.confidences().check(node.get("confidence")), node.optionalText("rationale"),
				node.find("as_of").map(Forms::date).orElse(null),
				node.find("second_reading").map(codes::check).orElse(null), citations(node));
		if (coding.code().equals(coding.secondReading())) {
			throw node.get("second_reading").fault("is the code itself; it is given only where it differs");
		}
		return coding;
	}

	private List<Citation> citations(SeedNode node) {
		List<Citation> citations = this.known.citations(node, "sources");
		if (citations.isEmpty() && !node.text("basis").equals(OWN_READING)) {
			throw node.faultBelow("sources", "is missing; only the basis '" + OWN_READING + "' goes without a source");
		}
		return citations;
	}

	private void checkApplies(SeedNode node, Facet facet, SortedMap<String, List<Coding>> codings) {
		Applies applies = facet.applies();
		if (applies == null) {
			return;
		}
		List<Coding> condition = codings.getOrDefault(applies.facet(), List.of());
		if (!applies.to(condition.stream().map(Coding::code).toList())) {
			throw node.fault("does not apply here; it is asked only where " + applies.facet() + " is "
					+ String.join(" or ", applies.codes()));
		}
	}

}
