package casebook.browser;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import casebook.testing.CasebookTest;
import casebook.testing.Package;
import casebook.testing.Pages;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Word files keep to the schema of ECMA-376, on which Word insists, and Apache POI
 * reads them.
 */
@CasebookTest
class WordSchemaIT {

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/cases/igy-antarctic-treaty/brief.docx", "/cases/draghi-report/brief.docx",
			"/cases/brief.docx?relationship=adversaries", "/cases/brief.docx?track=firms&began=to-1945" })
	void keepsToTheSchema(String address) throws Exception {
		Package file = Package.of(bytes(address));

		assertThat(faults(DocumentDocument.Factory.parse(part(file, "word/document.xml")))).isEmpty();
		assertThat(faults(StylesDocument.Factory.parse(part(file, "word/styles.xml")))).isEmpty();
		assertThat(faults(SettingsDocument.Factory.parse(part(file, "word/settings.xml")))).isEmpty();
		assertThat(faults(FtrDocument.Factory.parse(part(file, "word/footer.xml")))).isEmpty();
	}

	@Test
	void theSchemaFindsFaults() throws Exception {
		String broken = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
				+ "<w:body><w:p><w:r/><w:pPr/></w:p></w:body></w:document>";

		assertThat(faults(DocumentDocument.Factory.parse(broken))).isNotEmpty();
	}

	@Test
	void isReadByAnotherProgram() throws Exception {
		try (XWPFDocument document = new XWPFDocument(
				new ByteArrayInputStream(bytes("/cases/igy-antarctic-treaty/brief.docx")))) {
			assertThat(document.getProperties().getCoreProperties().getTitle())
				.isEqualTo("From the International Geophysical Year to the Antarctic Treaty");
			assertThat(document.getParagraphs()
				.stream()
				.filter((paragraph) -> "Heading2".equals(paragraph.getStyle()))
				.map(XWPFParagraph::getText)).contains("What happened", "Key sources");
			assertThat(document.getHyperlinks()).isNotEmpty()
				.allMatch((link) -> link.getURL().startsWith("http"));
		}
	}

	private static List<String> faults(XmlObject part) {
		List<XmlError> faults = new ArrayList<>();
		part.validate(new XmlOptions().setErrorListener(faults));
		return faults.stream().map(XmlError::toString).toList();
	}

	private static InputStream part(Package file, String name) {
		return new ByteArrayInputStream(file.parts().get(name));
	}

	private byte[] bytes(String address) {
		return new Pages(this.mvc).get(address).getResponse().getContentAsByteArray();
	}

}
