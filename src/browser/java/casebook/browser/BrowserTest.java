package casebook.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import casebook.CasebookApplication;
import casebook.testing.H2;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of the whole fact base, served over HTTP, in a real Chromium. A test method asks
 * for {@link Readers}; what their pages may not do fails it. All tests with this
 * annotation share one application and one browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CasebookApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:browser;" + H2.MODE, "casebook.edition-poll=0",
				"spring.profiles.active=dev" })
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {

}
