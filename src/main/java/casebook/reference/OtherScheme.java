package casebook.reference;

import java.util.List;

import casebook.catalog.Typology;
import casebook.search.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Another scheme of types, described.
 *
 * @param id its place on the page
 * @param name its name
 * @param categories what it tells apart
 * @param remarks why it was made and what is said of it
 * @param features what it stresses
 * @param status how sure this description is, in words
 * @param statusNote what is not sure, or null
 * @param grounds the sources
 * @param href the cases seen through it; null where they are not coded by it
 */
record OtherScheme(String id, String name, List<Typology.Category> categories, List<String> remarks,
		List<String> features, String status, @Nullable String statusNote, List<Cited> grounds, @Nullable String href) {

	static OtherScheme of(Snapshot snapshot, Typology.Other other, List<CodedScheme> coded) {
		return new OtherScheme("scheme-" + other.id(), other.name(), other.categories(), other.remarks(),
				other.features(), snapshot.vocabulary().terms().claimStatusLabel(other.status()), other.statusNote(),
				Cited.of(snapshot, other.sources()),
				coded.stream()
					.filter((scheme) -> !scheme.main() && scheme.id().equals(other.id()))
					.map(CodedScheme::href)
					.findFirst()
					.orElse(null));
	}

}
