package casebook.brief;

import java.util.ArrayList;
import java.util.List;

import casebook.browse.CaseInEdition;
import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Catalogue;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Visit;

import org.springframework.stereotype.Component;

/**
 * Makes briefs from the records of cases, each at the revision that the snapshot names.
 */
@Component
class Briefs {

	private final Catalogue catalogue;

	Briefs(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The brief of a case. */
	Brief of(Snapshot snapshot, CaseLine line, Visit visit) {
		return of(snapshot, List.of(line), visit).get(0);
	}

	/** The briefs of a selection, in its order. */
	List<Brief> of(Snapshot snapshot, Selection selection, Visit visit) {
		return of(snapshot, selection.rows().toList(), visit);
	}

	private List<Brief> of(Snapshot snapshot, List<CaseLine> lines, Visit visit) {
		List<CaseRecord> records = lines.isEmpty() ? List.of() : this.catalogue.records(lines);
		List<Brief> briefs = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			CaseLine line = lines.get(i);
			briefs.add(Brief.of(new CaseInEdition(snapshot, line, records.get(i)),
					visit.address("/cases/" + line.slug())));
		}
		return briefs;
	}

}
