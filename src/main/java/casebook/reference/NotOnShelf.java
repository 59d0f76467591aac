package casebook.reference;

import casebook.site.Shelf;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import casebook.catalog.Nearest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * There is no such entry, or a list has no such page. The problem detail carries links to
 * the nearest entries and the entrance of the shelf, or the last page.
 */
final class NotOnShelf extends ErrorResponseException {

	private static final int NAMED = 5;

	private NotOnShelf(ProblemDetail problem) {
		super(HttpStatus.NOT_FOUND, problem, null);
	}

	/**
	 * An entry that does not exist.
	 * @param what what was looked for, such as "source"
	 * @param key what was given
	 * @param names the keys that exist, with what each is called
	 * @param href where the entry of a key is
	 */
	static NotOnShelf entry(String what, String key, Map<String, String> names, Function<String, String> href) {
		List<String> nearest = Nearest.to(key, names.keySet(), NAMED);
		Map<String, String> links = new LinkedHashMap<>();
		nearest.forEach((near) -> links.put(names.getOrDefault(near, near), href.apply(near)));
		links.put("Reference", Shelf.PATH);
		return entry(what, key, nearest, links);
	}

	/**
	 * What is on the shelf, by its key.
	 * @param entries the entries
	 * @param key how one is asked for
	 * @param name what one is called
	 */
	static <T> Map<String, String> names(Collection<T> entries, Function<T, String> key, Function<T, String> name) {
		Map<String, String> names = new LinkedHashMap<>();
		entries.forEach((entry) -> names.put(key.apply(entry), name.apply(entry)));
		return names;
	}

	/**
	 * An entry that does not exist, with what is near to it.
	 * @param what what was looked for, such as "source"
	 * @param key what was given
	 * @param nearest the keys of the nearest entries
	 * @param links where these and others are, by their names
	 */
	static NotOnShelf entry(String what, String key, List<String> nearest, Map<String, String> links) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"There is no " + what + " '" + key + "'.");
		problem.setTitle("No such " + what);
		problem.setProperty("value", key);
		problem.setProperty("nearest", nearest);
		problem.setProperty("links", links);
		return new NotOnShelf(problem);
	}

	/**
	 * Nothing of a kind.
	 * @param what what the collection does not have, such as "types"
	 */
	static NotOnShelf nothing(String what) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"This collection describes no " + what + ".");
		problem.setTitle("Not in this collection");
		problem.setProperty("links", Map.of("Reference", Shelf.PATH));
		return new NotOnShelf(problem);
	}

	/**
	 * A page past the end of a list.
	 * @param page the page that was asked for
	 * @param pages how many there are
	 * @param last the query string of the last one
	 */
	static NotOnShelf page(int page, int pages, String last) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"The list has " + pages + ((pages == 1) ? " page" : " pages") + "; there is no page " + page + ".");
		problem.setTitle("Past the end of the list");
		problem.setProperty("parameter", "page");
		problem.setProperty("value", String.valueOf(page));
		problem.setProperty("allowed", List.of("1 to " + pages));
		problem.setProperty("last", last);
		return new NotOnShelf(problem);
	}

}
