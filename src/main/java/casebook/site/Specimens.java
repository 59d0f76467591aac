package casebook.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The fragments that a module shows on the style page, with sample values. A bean of the
 * profile {@code dev} in each module that has some.
 */
public interface Specimens {

	/** What stands above them. */
	String heading();

	/** The fragments, in order. */
	List<Specimen> specimens();

	/**
	 * A fragment in one of its states.
	 *
	 * @param name what it shows
	 * @param fragment the template and the fragment in it, such as
	 * {@code site/_badge :: badge}
	 * @param list the class of the list that the fragment stands in, or null where it
	 * needs none
	 * @param values its parameters
	 */
	record Specimen(String name, String fragment, @Nullable String list, List<Object> values) {

		/** Keeps its own copy. */
		public Specimen {
			values = List.copyOf(values);
		}

		/** A fragment that stands by itself. */
		public Specimen(String name, String fragment, Object... values) {
			this(name, fragment, null, List.of(values));
		}

		/** The fragment as the template asks for it. */
		public String call() {
			return switch (this.values.size()) {
				case 0 -> this.fragment;
				case 1 -> this.fragment + "(${specimen.values()[0]})";
				default -> this.fragment + "(${specimen.values()[0]}, ${specimen.values()[1]})";
			};
		}

	}

}
