package casebook.reference;

import java.util.List;

import casebook.browse.Panel;
import casebook.catalog.Code;
import casebook.search.Parameters;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Shelf;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the types of a scheme, and the cases of each. {@code scheme} asks for another
 * scheme than that of the table.
 */
@Controller
class TypesDoor {

	private static final String SCHEME = "scheme";

	private final Snapshots snapshots;

	TypesDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping(Shelf.TYPES)
	@Nullable ModelAndView types(@RequestParam MultiValueMap<String, String> given, Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		Parameters parameters = new Parameters(given);
		CodedScheme scheme = scheme(CodedScheme.of(snapshot), parameters);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		String ignored = Panel.ignored(parameters.besides(List.of(SCHEME)));
		return scheme.main()
				? new ModelAndView("reference/types", "page", TypesPage.of(snapshot, scheme, ignored, visit))
				: new ModelAndView("reference/scheme", "page", SchemePage.of(snapshot, scheme, ignored, visit));
	}

	@GetMapping(Shelf.TYPES + "/{code}")
	@Nullable ModelAndView type(@PathVariable("code") String key, @RequestParam MultiValueMap<String, String> given,
			Visit visit) {
		Snapshot snapshot = this.snapshots.current();
		Parameters parameters = new Parameters(given);
		CodedScheme scheme = scheme(CodedScheme.of(snapshot), parameters);
		Code code = scheme.dimension()
			.code(key)
			.orElseThrow(() -> NotOnShelf.entry("type", key,
					NotOnShelf.names(scheme.dimension().codes(), Code::key, Code::label),
					(near) -> scheme.dimension().code(near).map(scheme::href).orElse(Shelf.TYPES)));
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		return new ModelAndView("reference/type", "page",
				TypePage.of(snapshot, scheme, code, Panel.ignored(parameters.besides(List.of(SCHEME))), visit));
	}

	private static CodedScheme scheme(List<CodedScheme> schemes, Parameters parameters) {
		List<String> ids = schemes.stream().map(CodedScheme::id).toList();
		String wanted = parameters.one(SCHEME).orElse(ids.get(0));
		return schemes.stream()
			.filter((scheme) -> scheme.id().equals(wanted))
			.findFirst()
			.orElseThrow(() -> RefusedParameter.value(SCHEME, wanted, ids));
	}

}
