package casebook.export;

import java.util.List;

import casebook.catalog.Applies;
import casebook.catalog.Code;
import casebook.catalog.Facet;
import casebook.catalog.FacetGroup;
import casebook.catalog.Origin;
import casebook.catalog.RelationKind;
import casebook.catalog.Term;
import casebook.catalog.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The vocabulary as a Markdown text. */
final class Codebook {

	private final StringBuilder text = new StringBuilder();

	private Codebook() {
	}

	static String of(Vocabulary vocabulary) {
		Codebook codebook = new Codebook();
		codebook.line("# Codebook");
		for (FacetGroup group : vocabulary.groups()) {
			List<Facet> facets = group.facets()
				.stream()
				.filter((facet) -> facet.origin() != Origin.PARTICIPANT)
				.toList();
			if (!facets.isEmpty()) {
				codebook.line("## " + group.label());
				facets.forEach(codebook::facet);
			}
		}
		codebook.line("## Closed lists");
		codebook.terms("How a coding came about (`basis`)", vocabulary.terms().bases());
		codebook.terms("How a claim stands (`status`)", vocabulary.terms().claimStatuses());
		codebook.line("### How cases are linked (`kind`)");
		for (RelationKind kind : vocabulary.terms().relationKinds()) {
			codebook.item(kind.key(), kind.label(), "from the other case: " + kind.inverseLabel());
		}
		codebook.text.append('\n');
		return codebook.text.toString().stripTrailing() + "\n";
	}

	private void facet(Facet facet) {
		line("### " + facet.label() + " (`" + facet.key() + "`)");
		if (facet.question() != null) {
			line(facet.question());
		}
		line(form(facet));
		Applies applies = facet.applies();
		if (applies != null) {
			line("Applies only where `" + applies.facet() + "` is one of " + String.join(", ", applies.codes()) + ".");
		}
		if (facet.rule() != null) {
			line("Rule: " + facet.rule());
		}
		if (facet.scheme() != null) {
			line("Scheme: " + facet.scheme());
		}
		for (Code code : facet.codes()) {
			item(code.key(), code.label() + (code.retired() ? " (retired)" : ""), code.definition());
		}
		this.text.append('\n');
	}

	private static String form(Facet facet) {
		String values = facet.multiple() ? "Several values" : "One value";
		return (facet.isDimension() ? values + ", coded" : values + ", derived")
				+ (facet.ordinal() ? ", in an order with distances" : "")
				+ (facet.primary() ? ", one of them chief" : "") + ".";
	}

	private void terms(String heading, List<Term> terms) {
		line("### " + heading);
		terms.forEach((term) -> item(term.key(), term.label(), term.definition()));
		this.text.append('\n');
	}

	private void line(String line) {
		this.text.append(line.strip()).append("\n\n");
	}

	private void item(String key, String label, @Nullable String meaning) {
		this.text.append("- `").append(key).append("` ").append(label);
		if (meaning != null) {
			this.text.append(": ").append(meaning.strip());
		}
		this.text.append('\n');
	}

}
