package casebook.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The ground of a statement: a source and the place in it. Also the embeddable of the
 * four citation tables.
 *
 * @param source the key of a {@link Source}
 * @param locator where in the source ("section heading, ¶n", a page), or null
 */
@Embeddable
public record Citation(@Column(name = "source_id") String source, @Nullable String locator) {
}
