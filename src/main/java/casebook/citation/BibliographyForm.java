package casebook.citation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The forms of a bibliography: how it begins, how items stand in it, and how it ends.
 */
public enum BibliographyForm {

	/** BibLaTeX, in UTF-8. */
	BIBTEX("bib", "application/x-bibtex;charset=UTF-8", "\n", false),

	/** RIS, as reference managers read it. */
	RIS("ris", "application/x-research-info-systems;charset=UTF-8", "\r\n", false),

	/** CSL-JSON. */
	CSL_JSON("csl.json", "application/vnd.citationstyles.csl+json;charset=UTF-8", ",\n", true);

	private final String extension;

	private final String mediaType;

	private final String between;

	private final boolean array;

	BibliographyForm(String extension, String mediaType, String between, boolean array) {
		this.extension = extension;
		this.mediaType = mediaType;
		this.between = between;
		this.array = array;
	}

	/** The ending of file names, without a dot. */
	public String extension() {
		return this.extension;
	}

	/** The media type, with its character set. */
	public String mediaType() {
		return this.mediaType;
	}

	/** The name of the form in tags. */
	public String tag(boolean withSources) {
		return this.extension.replace('.', '-') + (withSources ? "-sources" : "");
	}

	private String item(CslItem item) {
		return switch (this) {
			case BIBTEX -> BibTex.entry(item);
			case RIS -> Ris.record(item);
			case CSL_JSON -> CslJson.item(item);
		};
	}

	/** Opens a bibliography in this form. */
	public Writing to(OutputStream out) throws IOException {
		return new Writing(out);
	}

	/** Writes one bibliography, item by item. */
	public final class Writing {

		private final OutputStream out;

		private boolean empty = true;

		private Writing(OutputStream out) throws IOException {
			this.out = out;
			write(BibliographyForm.this.array ? "[\n" : "");
		}

		/** Writes an item. */
		public void add(CslItem added) throws IOException {
			write((this.empty ? "" : BibliographyForm.this.between) + item(added));
			this.empty = false;
		}

		/** Ends the bibliography, without closing the stream. */
		public void end() throws IOException {
			write(BibliographyForm.this.array ? "\n]\n" : "");
		}

		private void write(String text) throws IOException {
			this.out.write(text.getBytes(StandardCharsets.UTF_8));
		}

	}

}
