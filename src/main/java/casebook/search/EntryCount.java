package casebook.search;

import java.util.Locale;

/**
 * How many entries of the catalogue there are: cases, and beside them the background
 * entries that the collection sets apart. Whoever counts entries says so in these words.
 *
 * @param cases how many are cases
 * @param background how many are background entries
 */
public record EntryCount(int cases, int background) {

	/** Nothing at all. */
	public static final EntryCount NONE = new EntryCount(0, 0);

	/** Cases and background entries together. */
	public int total() {
		return this.cases + this.background;
	}

	/** Whether there is none of either. */
	public boolean isEmpty() {
		return total() == 0;
	}

	/**
	 * Both in words: {@code 35 cases and 8 background entries}. Of what there is none,
	 * nothing is said, unless there is neither: {@code 0 cases}.
	 */
	public String inWords() {
		String cases = counted(this.cases, "case", "cases");
		String entries = counted(this.background, "background entry", "background entries");
		return (this.background == 0) ? cases : (this.cases == 0) ? entries : cases + " and " + entries;
	}

	/** These entries and others. */
	public EntryCount with(EntryCount others) {
		return new EntryCount(this.cases + others.cases, this.background + others.background);
	}

	/** What is left when others of these entries are taken away. */
	public EntryCount without(EntryCount others) {
		return new EntryCount(this.cases - others.cases, this.background - others.background);
	}

	private static String counted(int number, String one, String several) {
		return String.format(Locale.ENGLISH, "%,d %s", number, (number == 1) ? one : several);
	}

}
