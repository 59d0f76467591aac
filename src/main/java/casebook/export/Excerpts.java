package casebook.export;

import casebook.receipt.Asked;
import casebook.receipt.Receipts;
import casebook.search.Selection;
import casebook.search.Snapshot;
import casebook.site.Site;

import org.springframework.stereotype.Component;

/** Gives selections the receipts of the files that are made from them. */
@Component
class Excerpts {

	private final Receipts receipts;

	private final Site site;

	Excerpts(Receipts receipts, Site site) {
		this.receipts = receipts;
		this.site = site;
	}

	/** A selection with its receipt. */
	Excerpt of(Snapshot snapshot, Selection selection) {
		return new Excerpt(snapshot, selection, this.receipts.of(snapshot, Asked.of(selection)), this.site::address);
	}

	/** What an edition is called. */
	String nameOf(Snapshot snapshot) {
		return this.receipts.nameOf(snapshot);
	}

}
