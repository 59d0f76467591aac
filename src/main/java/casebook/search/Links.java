package casebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import casebook.catalog.CaseLink;

/**
 * The relations of each case, from either side.
 *
 * @param bySlug slug to relations, those written from other cases included
 */
record Links(Map<String, List<CaseLink>> bySlug) {

	static Links of(List<CaseLink> links) {
		Map<String, List<CaseLink>> bySlug = new HashMap<>();
		links.forEach((link) -> {
			bySlug.computeIfAbsent(link.from(), (slug) -> new ArrayList<>()).add(link);
			if (!link.to().equals(link.from())) {
				bySlug.computeIfAbsent(link.to(), (slug) -> new ArrayList<>()).add(link);
			}
		});
		return new Links(bySlug);
	}

	List<CaseLink> of(String slug) {
		return List.copyOf(this.bySlug.getOrDefault(slug, List.of()));
	}

}
