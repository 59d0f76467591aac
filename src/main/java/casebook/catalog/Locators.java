package casebook.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Says in short where in its sources a statement is found. */
public final class Locators {

	private static final Pattern NUMBERED_SECTION = Pattern.compile("(\\d+)\\. [^¶]*, (¶.*)");

	private static final Pattern SECTION = Pattern.compile("([^¶]+), (¶.*)");

	private Locators() {
	}

	/**
	 * The places in each source.
	 * @param citations the ground of a statement
	 * @return the key of a source to its places, joined and in short; empty where none is
	 * known; in the order in which the sources are first cited
	 */
	public static Map<String, String> bySource(List<Citation> citations) {
		Map<String, List<String>> places = citations.stream()
			.collect(Collectors.groupingBy(Citation::source, LinkedHashMap::new,
					Collectors.flatMapping((citation) -> shortened(citation.locator()).stream(), Collectors.toList())));
		Map<String, String> joined = new LinkedHashMap<>();
		places.forEach((source, where) -> joined.put(source, joined(where)));
		return joined;
	}

	/**
	 * A locator in short: "4. Long heading, ¶6" is "sect. 4, ¶6", since the number finds
	 * the section as well as the heading does.
	 */
	static List<String> shortened(@Nullable String locator) {
		if (locator == null) {
			return List.of();
		}
		Matcher numbered = NUMBERED_SECTION.matcher(locator);
		if (numbered.matches()) {
			return List.of("sect. " + numbered.group(1) + ", " + numbered.group(2));
		}
		Matcher named = SECTION.matcher(locator);
		return List.of(named.matches() ? "“" + named.group(1) + "”, " + named.group(2) : locator);
	}

	/** Several locators; a section is named once for neighbours within it. */
	static String joined(List<String> locators) {
		StringBuilder all = new StringBuilder();
		String section = "";
		for (String locator : locators) {
			int paragraph = locator.indexOf(", ¶");
			String begin = (paragraph > 0) ? locator.substring(0, paragraph) : locator;
			boolean same = paragraph > 0 && begin.equals(section);
			all.append(all.isEmpty() ? "" : "; ").append(same ? locator.substring(paragraph + 2) : locator);
			section = begin;
		}
		return all.toString();
	}

}
