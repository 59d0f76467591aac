package casebook.seed;

/**
 * One fault in the seeds, said so that an editor finds and mends it.
 *
 * @param file the file, named from the seeds folder
 * @param line the line in the file, from 1; 0 where the fault is the file as a whole
 * @param key the path of keys to the place, such as {@code codings.relationship[0].code};
 * empty for the file as a whole
 * @param message what is wrong and what is allowed
 */
record SeedFault(String file, int line, String key, String message) {

	/** The fault in one line, as compilers write theirs. */
	@Override
	public String toString() {
		String place = (this.line > 0) ? this.file + ":" + this.line : this.file;
		return place + ": " + (this.key.isEmpty() ? "" : this.key + ": ") + this.message;
	}

}
