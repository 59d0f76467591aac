package casebook.testing;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks the application for pages and files. */
public final class Pages {

	private final MockMvcTester mvc;

	public Pages(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** The answer to a GET, as a browser asks. */
	public MvcTestResult get(String address) {
		return this.mvc.get().uri(uri(address)).accept(MediaType.TEXT_HTML, MediaType.ALL).exchange();
	}

	/** A page that must be there, parsed. */
	public Document page(String address) {
		MvcTestResult result = get(address);
		assertThat(result.getResponse().getStatus()).as(address).isEqualTo(HttpStatus.OK.value());
		return parse(result);
	}

	/** The page of any answer, parsed. */
	public static Document parse(MvcTestResult result) {
		return Jsoup.parse(text(result));
	}

	/** A file that must be there, as text. */
	public String file(String address) {
		MvcTestResult result = get(address);
		assertThat(result.getResponse().getStatus()).as(address).isEqualTo(HttpStatus.OK.value());
		return text(result);
	}

	/** The body of an answer as UTF-8. */
	public static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static URI uri(String address) {
		return URI.create("http://localhost" + address);
	}

}
