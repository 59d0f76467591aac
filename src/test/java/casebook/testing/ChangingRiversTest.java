package casebook.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import casebook.CasebookApplication;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A test that changes the small invented collection while it is served: each class has an
 * application and a database of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CasebookApplication.class,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};" + H2.MODE, "casebook.edition-poll=0",
				"casebook.seeds=src/test/resources/seeds-rivers" })
@AutoConfigureMockMvc
@Import(Pages.class)
@DirtiesContext
public @interface ChangingRiversTest {

}
