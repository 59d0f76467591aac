package casebook.search;

import java.util.Arrays;
import java.util.List;

/**
 * The parts of a case that text is searched in, each with its weight and with the words
 * that say where a hit was. The weights were set by the table of relevance in the tests;
 * a change is to be judged there.
 */
enum TextField {

	/** The title: what the editors think the case is about. */
	TITLE(9f, "in the title"),

	/** Names of those who took part, with their other names. */
	ACTORS(5f, "among those who took part"),

	/** The paragraph that sums it up. */
	SUMMARY(3.5f, "in the summary"),

	/** The labels of its codes, domains and instruments among them. */
	LABELS(2.5f, "in how it is coded"),

	/** The story. */
	NARRATIVE(1.2f, "in the narrative"),

	/** What is claimed about it. */
	CLAIMS(1f, "in claims"),

	/** The chronology. */
	EVENTS(1f, "in the chronology"),

	/** The titles of its sources, with their authors: not the words of the case. */
	SOURCES(0.6f, "in the title or author of a source");

	private final float weight;

	private final String where;

	TextField(float weight, String where) {
		this.weight = weight;
		this.where = where;
	}

	float weight() {
		return this.weight;
	}

	String where() {
		return this.where;
	}

	/** The parts that are the words of the case, and not of a source that it names. */
	static List<TextField> own() {
		return Arrays.stream(values()).filter((field) -> field != SOURCES).toList();
	}

	/**
	 * The parts that a passage is taken from, the best first where passages are equally
	 * good.
	 */
	static List<TextField> quoted() {
		return Arrays.stream(values()).filter((field) -> field != TITLE).toList();
	}

}
