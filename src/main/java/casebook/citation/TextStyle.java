package casebook.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import org.jspecify.annotations.Nullable;

/**
 * A style of references. Its file and the words of its language are read once, when it is
 * first used; that takes longer than setting a reference in it.
 */
final class TextStyle implements ItemDataProvider {

	private final String label;

	private final String file;

	private @Nullable CSL processor;

	private @Nullable CSLItemData item;

	/**
	 * A style.
	 * @param label what people call it
	 * @param file what its file is called
	 */
	TextStyle(String label, String file) {
		this.label = label;
		this.file = file;
	}

	/** What people call it. */
	String label() {
		return this.label;
	}

	/** Sets a reference. The processor holds what it works on, so one at a time. */
	synchronized String text(CSLItemData wanted) {
		CSL csl = (this.processor != null) ? this.processor : read();
		this.processor = csl;
		this.item = wanted;
		csl.reset();
		csl.setOutputFormat("text");
		csl.registerCitationItems(List.of(wanted.getId()));
		return csl.makeBibliography().makeString().strip();
	}

	private CSL read() {
		try {
			return new CSL(this, this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the style " + this.file + " cannot be read", ex);
		}
	}

	/** The item that is being set. */
	@Override
	public @Nullable CSLItemData retrieveItem(String id) {
		return this.item;
	}

	/** The key of the item that is being set. */
	@Override
	public Collection<String> getIds() {
		return (this.item != null) ? List.of(this.item.getId()) : List.of();
	}

}
