package casebook.site;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import casebook.testing.CasebookTest;
import casebook.testing.Pages;
import casebook.testing.RiversTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What a link to a page shows where it is shared. */
class SharedLinkTests {

	private static String property(Document page, String name) {
		return page.select("meta[property=og:" + name + "]").attr("content");
	}

	/** On a site with a public address. */
	@Nested
	@RiversTest
	class WithAnAddress {

		private static final String SITE = "https://rivers.example";

		@Autowired
		MockMvcTester mvc;

		@ParameterizedTest
		@ValueSource(strings = { "/", "/cases", "/cases/example-canal-survey", "/cases/example-canal-survey/brief",
				"/compare", "/explore/timeline", "/data", "/data/api" })
		void hasAPictureAndWords(String address) {
			Document page = new Pages(this.mvc).page(address);

			assertThat(property(page, "title")).isNotBlank();
			assertThat(property(page, "description")).isNotBlank();
			assertThat(property(page, "site_name")).isNotBlank();
			assertThat(property(page, "type")).isIn("website", "article");
			assertThat(property(page, "url")).startsWith(SITE + "/");
			assertThat(property(page, "image")).startsWith(SITE + "/img/social-card-").endsWith(".png");
			assertThat(property(page, "image:alt")).isNotBlank();
			assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
		}

		@Test
		void thePictureIsAsLargeAsThePageSays() throws IOException {
			Document page = new Pages(this.mvc).page("/");
			BufferedImage picture = picture(property(page, "image").substring(SITE.length()), "image/png");

			assertThat(picture.getWidth()).hasToString(property(page, "image:width"));
			assertThat(picture.getHeight()).hasToString(property(page, "image:height"));
		}

		@Test
		void tabsAndHomeScreensHaveAnIcon() throws IOException {
			Pages pages = new Pages(this.mvc);
			Document page = pages.page("/");

			assertThat(pages.get(page.select("link[rel=icon][type]").attr("href"))).hasContentType("image/svg+xml");
			assertThat(pages.get("/favicon.ico").getResponse().getStatus()).isEqualTo(200);
			assertThat(page.select("link[rel=icon][sizes=32x32]").attr("href")).isEqualTo("/favicon.ico");
			assertThat(picture(page.select("link[rel=apple-touch-icon]").attr("href"), "image/png").getWidth())
				.isEqualTo(180);
		}

		private BufferedImage picture(String address, String type) throws IOException {
			MvcTestResult answer = new Pages(this.mvc).get(address);
			assertThat(answer).hasStatusOk().hasContentType(type);
			return ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		}

	}

	/** On a site that does not know its address: a relative picture would be none. */
	@Nested
	@CasebookTest
	class WithoutAnAddress {

		@Autowired
		MockMvcTester mvc;

		@Test
		void hasWordsAlone() {
			Document page = new Pages(this.mvc).page("/cases/covax");

			assertThat(property(page, "title")).isEqualTo(page.select("h1").text());
			assertThat(page.select("meta[property^=og:image], meta[property=og:url], meta[name^=twitter]")).isEmpty();
		}

	}

}
