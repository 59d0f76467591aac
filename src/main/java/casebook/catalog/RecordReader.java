package casebook.catalog;

/**
 * Follows the catalogue being read, so that each record is taken from the database and
 * parsed once, whatever is made of it.
 */
public interface RecordReader {

	/** Follows nothing. */
	RecordReader NONE = new RecordReader() {

		@Override
		public void begin(Contents references) {
		}

		@Override
		public void read(CaseRecord record) {
		}

		@Override
		public void gone(String slug) {
		}

	};

	/**
	 * Everything is being read: what was read before counts no more, and every case
	 * follows.
	 * @param references the contents without cases
	 */
	void begin(Contents references);

	/** A case that is new or may have changed. */
	void read(CaseRecord record);

	/** A case that is not published any more under this slug. */
	void gone(String slug);

}
