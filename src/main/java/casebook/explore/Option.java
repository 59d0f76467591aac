package casebook.explore;

import java.util.List;

/**
 * Something to choose in a form.
 *
 * @param value what the parameter says
 * @param label what people read
 * @param chosen whether it is chosen
 */
record Option(String value, String label, boolean chosen) {

	/**
	 * Options under one heading.
	 *
	 * @param label the heading
	 * @param options the options
	 */
	record Group(String label, List<Option> options) {
	}

}
