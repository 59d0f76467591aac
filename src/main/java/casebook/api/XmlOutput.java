package casebook.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML piece by piece, so that memory stays the same whatever the size. Characters
 * that XML cannot hold are left out.
 */
final class XmlOutput {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private static final Pattern FORBIDDEN = Pattern
		.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private final XMLStreamWriter writer;

	private XmlOutput(XMLStreamWriter writer) {
		this.writer = writer;
	}

	/**
	 * Writes a document in UTF-8, without closing the stream: one that breaks off must
	 * not end as a whole one does.
	 * @param out where to
	 * @param root the name of the outermost element
	 * @param namespace the namespace of all elements
	 * @param content writes what stands in the outermost element
	 */
	static void document(OutputStream out, String root, String namespace, Content content) throws IOException {
		try {
			XmlOutput xml = new XmlOutput(FACTORY.createXMLStreamWriter(out, "UTF-8"));
			xml.writer.writeStartDocument("UTF-8", "1.0");
			xml.writer.writeStartElement(root);
			xml.writer.writeDefaultNamespace(namespace);
			content.write(xml);
			xml.writer.writeEndElement();
			xml.writer.writeEndDocument();
			xml.writer.flush();
		}
		catch (XMLStreamException ex) {
			// A reader who left: the server knows that from the plain exception.
			throw (ex.getNestedException() instanceof IOException gone) ? gone : new IOException(ex);
		}
	}

	/** An element with others in it. */
	void element(String name, Content content) throws IOException, XMLStreamException {
		this.writer.writeStartElement(name);
		content.write(this);
		this.writer.writeEndElement();
	}

	/** An element with text. */
	void element(String name, String text) throws XMLStreamException {
		this.writer.writeStartElement(name);
		this.writer.writeCharacters(allowed(text));
		this.writer.writeEndElement();
	}

	/**
	 * An element with attributes alone.
	 * @param name its name
	 * @param attributes names and values in turn
	 */
	void empty(String name, String... attributes) throws XMLStreamException {
		this.writer.writeEmptyElement(name);
		for (int i = 0; i < attributes.length; i += 2) {
			this.writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
		}
	}

	private static String allowed(String text) {
		return FORBIDDEN.matcher(text).replaceAll("");
	}

	/** Writes what stands in an element. */
	@FunctionalInterface
	interface Content {

		/** Writes it. */
		void write(XmlOutput xml) throws IOException, XMLStreamException;

	}

}
