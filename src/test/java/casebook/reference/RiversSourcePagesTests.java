package casebook.reference;

import java.util.List;

import casebook.testing.RiversTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The sources of the small invented collection. */
@RiversTest
class RiversSourcePagesTests extends SourcePagesContract {

	@Test
	void leadsOnFromTheKeyOfAMergedSource() {
		MvcTestResult answer = this.pages.get("/sources/example-rivers-old?page=2");

		assertThat(answer).hasStatus(301);
		assertThat(answer.getResponse().getHeader("Location")).endsWith("/sources/example-history");
	}

	@Override
	List<String> sample() {
		return keys(this.snapshots);
	}

}
