package casebook.catalog;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A state, an organisation or a person that takes part in cases.
 *
 * @param key ISO 3166-1 alpha-3 for a state (and for SUN, YUG, CSK and DDR), a slug for
 * others
 * @param kind what it is
 * @param name the name in use today
 * @param sort the name as it stands in lists, the family name first, or null where that
 * is the name itself
 * @param alsoKnownAs other names and abbreviations
 * @param former whether it is a state that no longer exists
 * @param begun the year of founding or birth, in EDTF, or null
 * @param ended the year of dissolution or death, in EDTF, or null
 * @param confidence how sure the years are, or null where there are none
 * @param predecessors keys or names of predecessors
 * @param successor key or name of the successor, or null
 * @param iso4 ISO 3166-3 of a state that no longer exists, or null
 * @param cow the number of a state in the Correlates of War project, or null
 * @param wikidata the item of Wikidata, or null
 * @param ror the address of an organisation in the Research Organization Registry, or
 * null
 * @param note a remark, or null
 * @param sources the ground of the entry
 */
public record Actor(String key, ActorKind kind, String name, @Nullable String sort, List<String> alsoKnownAs,
		boolean former, @Nullable String begun, @Nullable String ended, @Nullable String confidence,
		List<String> predecessors, @Nullable String successor, @Nullable String iso4, @Nullable String cow,
		@Nullable String wikidata, @Nullable String ror, @Nullable String note, List<Citation> sources) {

	/** Keeps its own copies. */
	public Actor {
		alsoKnownAs = List.copyOf(alsoKnownAs);
		predecessors = List.copyOf(predecessors);
		sources = List.copyOf(sources);
	}

	/** The name as it stands in lists: {@code Sabin, Albert}. */
	public String filedAs() {
		return Objects.requireNonNullElse(this.sort, this.name);
	}

	/**
	 * The part of the name that it is filed under: {@code Sabin}; the whole name where no
	 * other part was put behind it.
	 */
	public String filedUnder() {
		int comma = (this.sort != null) ? this.sort.indexOf(',') : -1;
		return (comma < 0) ? filedAs() : filedAs().substring(0, comma);
	}

	/**
	 * The order of lists: by what a name is filed under, then by all of it. Two steps, as
	 * a collator passes over the comma: Li stands before Lilienthal.
	 */
	public static Comparator<Actor> byName() {
		Collator collator = Collator.getInstance(Locale.ENGLISH);
		return Comparator.comparing(Actor::filedUnder, collator)
			.thenComparing(Actor::filedAs, collator)
			.thenComparing(Actor::key);
	}

}
