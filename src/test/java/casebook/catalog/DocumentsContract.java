package casebook.catalog;

import java.util.List;

import casebook.catalog.rows.CaseStudies;
import casebook.catalog.rows.CaseStudy;
import casebook.catalog.rows.RebuiltRecords;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The documents of revisions say what the rows say. */
abstract class DocumentsContract {

	@Autowired
	CaseStudies caseStudies;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	@Transactional
	void everyDocumentIsTheOneThatItsRowsMake() {
		List<CaseStudy> rows = this.caseStudies.findAll(Specification.unrestricted());

		assertThat(rows).hasSize(120);
		for (CaseStudy row : rows) {
			String stored = this.jdbc.queryForObject("""
					select r.document from revision r join case_study c on c.id = r.case_study_id
						and r.number = c.revision_number where c.slug = ?""", String.class, RebuiltRecords.slug(row));
			assertThat(Documents.write(RebuiltRecords.of(row))).isEqualTo(stored);
			assertThat(Documents.read(stored, CaseRecord.class)).isEqualTo(RebuiltRecords.of(row));
		}
	}

}
