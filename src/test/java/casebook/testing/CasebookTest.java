package casebook.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import casebook.CasebookApplication;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * A test of the whole application on the whole fact base in an H2 database in memory. All
 * tests with this annotation and nothing beside it share one application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CasebookApplication.class,
		properties = { "spring.datasource.url=jdbc:h2:mem:casebook;" + H2.MODE, "casebook.edition-poll=0",
				"casebook.release-packages=never", StatementCount.PROPERTY })
@AutoConfigureMockMvc
@Import(Pages.class)
public @interface CasebookTest {

}
