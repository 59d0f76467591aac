package casebook.browse;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import casebook.catalog.Citation;
import casebook.catalog.Collection;
import casebook.catalog.EdtfDate;
import casebook.catalog.Participants;
import casebook.catalog.Source;
import casebook.site.Metadata;

/**
 * What the page of a case says of itself to programs: the tags that Zotero and Google
 * Scholar read ({@code citation_*}), Dublin Core, and schema.org.
 */
final class CaseMetadata {

	private CaseMetadata() {
	}

	/**
	 * The metadata of a case.
	 * @param caseStudy the case
	 * @param address the address of its page; said where it is absolute
	 */
	static Metadata of(CaseInEdition caseStudy, String address) {
		return new Metadata(tags(caseStudy, address), LinkedData.text(linked(caseStudy, address)));
	}

	private static List<Metadata.Tag> tags(CaseInEdition caseStudy, String address) {
		Collection collection = caseStudy.snapshot().collection();
		LocalDate revised = revised(caseStudy);
		List<Metadata.Tag> tags = new ArrayList<>();
		tags.add(new Metadata.Tag("citation_title", caseStudy.line().title()));
		tags.add(new Metadata.Tag("citation_inbook_title", collection.title()));
		tags.add(new Metadata.Tag("citation_publication_date", revised.toString().replace('-', '/')));
		collection.editedBy().forEach((editor) -> tags.add(new Metadata.Tag("citation_editor", editor.inFull())));
		String publisher = collection.publishedBy();
		if (publisher != null) {
			tags.add(new Metadata.Tag("citation_publisher", publisher));
			tags.add(new Metadata.Tag("DC.publisher", publisher));
		}
		tags.add(new Metadata.Tag("citation_language", "en"));
		tags.add(new Metadata.Tag("DC.title", caseStudy.line().title()));
		tags.add(new Metadata.Tag("DC.description", caseStudy.line().summary()));
		tags.add(new Metadata.Tag("DC.date", revised.toString()));
		tags.add(new Metadata.Tag("DC.type", "Text"));
		tags.add(new Metadata.Tag("DC.language", "en"));
		tags.add(new Metadata.Tag("DC.isPartOf", collection.title()));
		tags.add(new Metadata.Tag("DC.rights", collection.licence()));
		if (LinkedData.isAbsolute(address)) {
			tags.add(new Metadata.Tag("citation_public_url", address));
			tags.add(new Metadata.Tag("DC.identifier", address));
		}
		return tags;
	}

	private static Map<String, Object> linked(CaseInEdition caseStudy, String address) {
		Map<String, Object> linked = LinkedData.of("CreativeWork", address);
		linked.put("name", caseStudy.line().title());
		linked.put("abstract", caseStudy.line().summary());
		linked.put("dateModified", revised(caseStudy).toString());
		linked.put("version", caseStudy.line().revision());
		linked.put("inLanguage", "en");
		linked.put("license", LinkedData.licence(caseStudy.snapshot().collection()));
		linked.put("temporalCoverage", temporal(caseStudy));
		linked.put("isPartOf", Map.of("@type", "Dataset", "name", caseStudy.snapshot().collection().title()));
		LinkedData.responsible(linked, caseStudy.snapshot().collection());
		linked.put("about", parties(caseStudy));
		linked.put("citation", Stream
			.concat(caseStudy.record().citations().map(Citation::source), caseStudy.record().keyDocuments().stream())
			.distinct()
			.sorted()
			.flatMap((key) -> caseStudy.snapshot().source(key).stream())
			.map(CaseMetadata::citation)
			.toList());
		return linked;
	}

	/** Who took part, with the addresses under which other data know them. */
	private static List<Map<String, Object>> parties(CaseInEdition caseStudy) {
		Participants parties = caseStudy.record().participants();
		return Stream.of(parties.countries(), parties.organisations(), parties.persons())
			.flatMap(List::stream)
			.flatMap((party) -> caseStudy.snapshot().actor(party.actor()).stream())
			.distinct()
			.map(LinkedData::actor)
			.toList();
	}

	private static String temporal(CaseInEdition caseStudy) {
		String end = caseStudy.line().period().end();
		String start = caseStudy.line().period().start();
		return start.replace("~", "") + ((end != null) ? "/" + end.replace("~", "") : "");
	}

	private static Map<String, Object> citation(Source source) {
		Map<String, Object> citation = new LinkedHashMap<>();
		citation.put("@type", "CreativeWork");
		citation.put("name", source.title());
		String link = source.link();
		if (link != null) {
			citation.put("url", link);
		}
		if (source.issued() != null) {
			EdtfDate issued = EdtfDate.parse(source.issued());
			citation.put("datePublished",
					issued.isSeason() ? String.valueOf(issued.year()) : source.issued().replace("~", ""));
		}
		return citation;
	}

	private static LocalDate revised(CaseInEdition caseStudy) {
		return caseStudy.line().revisedAt().atZone(ZoneOffset.UTC).toLocalDate();
	}

}
