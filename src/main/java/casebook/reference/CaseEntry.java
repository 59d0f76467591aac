package casebook.reference;

import casebook.browse.Words;
import casebook.catalog.CaseLine;
import casebook.search.Snapshot;
import casebook.site.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A case as the reference shelf names it. The fragment {@code reference/_case :: head}
 * sets it.
 *
 * @param title its title
 * @param href its page
 * @param years when, in years
 * @param badge its chief value, or null
 * @param gist what it was, in a sentence
 */
record CaseEntry(String title, String href, String years, @Nullable Badge badge, String gist) {

	/** The same without the badge. */
	CaseEntry plain() {
		return new CaseEntry(this.title, this.href, this.years, null, this.gist);
	}

	static CaseEntry of(Snapshot snapshot, CaseLine line) {
		return new CaseEntry(line.title(), "/cases/" + line.slug(), line.period().years(),
				Badge.of(snapshot.vocabulary(), (facet) -> snapshot.values(facet, line)).orElse(null),
				Words.firstSentence(line.summary()));
	}

}
