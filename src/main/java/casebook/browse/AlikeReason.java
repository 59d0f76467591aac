package casebook.browse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.search.Alike;
import casebook.search.Alike.Sameness;

/** Says in a phrase why two cases are alike: "Same main type and track; other status". */
public final class AlikeReason {

	private static final int MOST_SAME = 3;

	private static final int MOST_OTHER = 2;

	private AlikeReason() {
	}

	/**
	 * The weightiest facets in which two cases are alike and not; empty where none can be
	 * compared.
	 */
	public static String of(Alike alike) {
		List<String> same = alike.parts(Sameness.SAME).stream().map(AlikeReason::name).limit(MOST_SAME).toList();
		List<String> partly = alike.parts(Sameness.PARTLY)
			.stream()
			.map(AlikeReason::name)
			.limit(same.isEmpty() ? MOST_SAME : 1)
			.toList();
		List<String> other = alike.parts(Sameness.OTHER).stream().map(AlikeReason::name).limit(MOST_OTHER).toList();
		String reason = Stream.of(phrase("same ", same), phrase("in part the same ", partly), phrase("other ", other))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("; "));
		return reason.isEmpty() ? reason : reason.substring(0, 1).toUpperCase(Locale.ENGLISH) + reason.substring(1);
	}

	/** A facet as it stands inside the phrase. */
	static String name(Alike.Part part) {
		return Words.small(part.facet().label());
	}

	private static String phrase(String how, List<String> names) {
		return names.isEmpty() ? "" : how + Words.all(names);
	}

}
