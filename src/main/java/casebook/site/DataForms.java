package casebook.site;

/**
 * Tells addresses of data, which programs read, from addresses of pages. An address of
 * data has a dot in its last part; {@code /suggest} is one too. Errors of data are
 * problem documents, and scripts of other sites may read it.
 */
public final class DataForms {

	private DataForms() {
	}

	/** Whether there is data at a path, not a page. */
	public static boolean isAt(String path) {
		return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0 || path.equals("/suggest");
	}

}
