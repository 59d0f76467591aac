package casebook.testing;

import java.util.stream.Collectors;

import casebook.catalog.Vocabulary;
import casebook.search.EntryCount;
import org.jsoup.nodes.Document;

/** Tells cases and background entries apart, without the snapshot. */
public final class Entries {

	private Entries() {
	}

	/** How many there are on a page of the list, in words. */
	public static String on(Document list) {
		int background = list.select(".background .row").size();
		return new EntryCount(list.select(".row").size() - background, background).inWords();
	}

	/** The condition in SQL that a case is a background entry. */
	public static String background(Vocabulary vocabulary, String caseId) {
		return vocabulary.terms()
			.listing()
			.background()
			.entrySet()
			.stream()
			.map((apart) -> "exists (select 1 from coding e where e.case_study_id = " + caseId + " and e.facet_key = '"
					+ apart.getKey() + "' and e.code_key in ('" + String.join("', '", apart.getValue()) + "'))")
			.collect(Collectors.joining(" or ", "(", ")"));
	}

}
