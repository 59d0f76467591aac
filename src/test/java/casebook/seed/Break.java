package casebook.seed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One edit that breaks the invented collection, and the fault that it must bring.
 *
 * @param wrong what is wrong, as the name of the test
 * @param file the file that is edited
 * @param find the text that is replaced; it stands there once
 * @param replacement what comes in its place
 * @param at a text in the line of the fault
 * @param key the path of keys of the fault
 * @param message a part of the message
 */
record Break(String wrong, String file, String find, String replacement, String at, String key, String message) {

	/** Makes the edit and expects the fault, and no other. */
	void check(Rivers rivers) {
		rivers.edit(this.file, this.find, this.replacement);
		assertThat(rivers.faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.message()).contains(this.message);
			assertThat(fault.file()).isEqualTo(this.file);
			assertThat(fault.key()).isEqualTo(this.key);
			assertThat(fault.line()).isEqualTo(rivers.line(this.file, this.at));
		});
	}

	@Override
	public String toString() {
		return this.wrong;
	}

}
