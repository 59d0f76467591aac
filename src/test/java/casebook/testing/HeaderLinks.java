package casebook.testing;

import java.util.List;

import org.springframework.hateoas.Link;
import org.springframework.hateoas.LinkRelation;
import org.springframework.hateoas.Links;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The links in the header of an answer, read by a parser that the application does not
 * use.
 *
 * @param links the links
 */
public record HeaderLinks(Links links) {

	/** The links of an answer. */
	public static HeaderLinks of(MvcTestResult result) {
		return new HeaderLinks(Links.parse(String.join(", ", result.getResponse().getHeaders("Link"))));
	}

	/** Where the links of one kind lead, in their order. */
	public List<String> to(String rel) {
		return this.links.stream()
			.filter((link) -> link.getRel().isSameAs(LinkRelation.of(rel)))
			.map(Link::getHref)
			.toList();
	}

	/** The media types that the links of one kind name, in their order. */
	public List<String> types(String rel) {
		return this.links.stream()
			.filter((link) -> link.getRel().isSameAs(LinkRelation.of(rel)))
			.map(Link::getType)
			.toList();
	}

}
