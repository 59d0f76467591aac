package casebook.browse;

import java.util.Optional;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Facet;
import casebook.catalog.Terms;
import casebook.catalog.Vocabulary;
import casebook.search.CaseQuery;
import casebook.search.Snapshot;
import casebook.site.Badge;

/**
 * What pages on a case are made from: the case as one edition has it.
 *
 * @param snapshot the edition
 * @param line the case in short
 * @param record the case in full
 */
public record CaseInEdition(Snapshot snapshot, CaseLine line, CaseRecord record) {

	/** The vocabulary of the edition. */
	public Vocabulary vocabulary() {
		return this.snapshot.vocabulary();
	}

	/** The closed lists beside the facets. */
	public Terms terms() {
		return vocabulary().terms();
	}

	/** The badge of this or another case of the edition. */
	public Optional<Badge> badge(CaseLine any) {
		return Badge.of(vocabulary(), (facet) -> this.snapshot.values(facet, any));
	}

	/** The list of all cases that share a value of a facet. */
	String listHref(String facet, String value) {
		return CaseQuery.everything(this.snapshot.axes()).choosing(facet, value).href("/cases");
	}

	/** What people read for a code; the code itself where the facet has none such. */
	public static String label(Facet facet, String code) {
		return facet.code(code).map((known) -> known.label()).orElse(code);
	}

}
