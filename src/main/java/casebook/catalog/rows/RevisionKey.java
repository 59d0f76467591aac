package casebook.catalog.rows;

import java.io.Serializable;

/**
 * The key of a revision.
 *
 * @param caseStudyId the case
 * @param number the number of the revision
 */
public record RevisionKey(Long caseStudyId, int number) implements Serializable {
}
