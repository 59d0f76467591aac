package casebook.export;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import casebook.catalog.CaseLine;
import casebook.catalog.CaseRecord;
import casebook.catalog.Citation;
import casebook.catalog.Claim;
import casebook.catalog.Coding;
import casebook.catalog.EdtfDate;
import casebook.catalog.Event;
import casebook.catalog.Participation;
import org.jspecify.annotations.Nullable;

/**
 * Spools what belongs to cases, and keeps in mind which actors and sources they need.
 */
final class CaseRows {

	private final Spool spool;

	private final List<String> dimensions;

	private final UnaryOperator<String> address;

	private final Set<String> actors = new TreeSet<>();

	private final Set<String> sources = new TreeSet<>();

	private int citations;

	CaseRows(Spool spool, List<String> dimensions, UnaryOperator<String> address) {
		this.spool = spool;
		this.dimensions = dimensions;
		this.address = address;
	}

	/** The keys of the actors in use. */
	Set<String> actors() {
		return this.actors;
	}

	/** The keys of the sources in use. */
	Set<String> sources() {
		return this.sources;
	}

	void add(CaseLine line, CaseRecord record) {
		head(line, record);
		texts(record.slug(), "question", record.questions());
		texts(record.slug(), "note", record.notes());
		this.dimensions.forEach((dimension) -> codings(record, dimension));
		participations(record);
		events(record);
		claims(record);
		record.keyDocuments()
			.forEach((source) -> cite(new Owner(null, null, null, record.slug(), null, null),
					new Citation(source, null)));
	}

	/** Spools the ground of something. */
	void cite(Owner owner, List<Citation> grounds) {
		grounds.forEach((citation) -> cite(owner, citation));
	}

	private void cite(Owner owner, Citation citation) {
		this.sources.add(citation.source());
		this.spool.row("citations", ++this.citations, owner.coding(), owner.event(), owner.claim(), owner.caseStudy(),
				owner.concept(), owner.actor(), citation.source(), citation.locator());
	}

	private void head(CaseLine line, CaseRecord record) {
		this.spool.row("cases", record.slug(), record.title(), record.summary(), record.period().start(),
				record.period().end(), record.period().startYear(),
				record.period().endYear().isPresent() ? record.period().endYear().getAsInt() : null,
				record.period().isOngoing(), record.narrative().background(), record.narrative().whatHappened(),
				record.narrative().outcome(), record.narrative().significance(), line.revision(),
				line.revisedAt().truncatedTo(ChronoUnit.SECONDS), this.address.apply("/cases/" + record.slug()));
	}

	private void texts(String slug, String kind, List<String> texts) {
		int position = 0;
		for (String text : texts) {
			position++;
			this.spool.row("texts", slug + "/" + kind + "/" + position, slug, kind, position, text);
		}
	}

	private void codings(CaseRecord record, String dimension) {
		int position = 0;
		for (Coding coding : record.codings(dimension)) {
			position++;
			String id = record.slug() + "/" + dimension + "/" + coding.code();
			this.spool.row("codings", id, record.slug(), dimension, coding.code(), position, coding.primary(),
					coding.basis(), coding.confidence(), coding.rationale(), coding.asOf(), coding.secondReading());
			cite(new Owner(id, null, null, null, null, null), coding.sources());
		}
	}

	private void participations(CaseRecord record) {
		int position = 0;
		for (Participation part : record.participants().all().toList()) {
			position++;
			this.actors.add(part.actor());
			this.spool.row("participations", record.slug(), part.actor(), position, part.role(), part.nameThen());
		}
	}

	private void events(CaseRecord record) {
		int position = 0;
		for (Event event : record.events()) {
			position++;
			String id = record.slug() + "/events/" + position;
			this.spool.row("events", id, record.slug(), position, event.date(), EdtfDate.parse(event.date()).year(),
					event.what());
			cite(new Owner(null, id, null, null, null, null), event.sources());
		}
	}

	private void claims(CaseRecord record) {
		int position = 0;
		for (Claim claim : record.claims()) {
			position++;
			String id = record.slug() + "/claims/" + position;
			this.spool.row("claims", id, record.slug(), position, claim.statement(), claim.status(), claim.note());
			cite(new Owner(null, null, id, null, null, null), claim.sources());
		}
	}

	/**
	 * What rests on a citation: one of these, the others null.
	 *
	 * @param coding the id of a coding
	 * @param event the id of an event
	 * @param claim the id of a claim
	 * @param caseStudy the slug of a case, of a key document
	 * @param concept the slug of a concept
	 * @param actor the key of an actor
	 */
	record Owner(@Nullable String coding, @Nullable String event, @Nullable String claim, @Nullable String caseStudy,
			@Nullable String concept, @Nullable String actor) {
	}

}
