package casebook.reference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import casebook.search.Parameters;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes the answers of a class and says how far they agree. The one door that answers
 * POST, since a sheet is too long for an address; it stores nothing and changes nothing,
 * so that there is nothing that a foreign page could make a reader do.
 */
@Controller
class ClassDoor {

	/** A character may take three bytes, each of which a form writes in three. */
	private static final long LARGEST = 9L * ClassSheet.LONGEST + 1000;

	private final Snapshots snapshots;

	ClassDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping(ClassPage.PATH)
	@Nullable String form(@RequestParam MultiValueMap<String, String> given, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		List<ExerciseFacet> facets = facets(snapshot);
		Parameters parameters = new Parameters(given);
		String usual = parameters.one(ExerciseRequest.CASE)
			.map((slug) -> ExerciseRequest.line(snapshot, slug).slug())
			.orElse("");
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		String address = visit.canonical(usual.isEmpty() ? ClassPage.PATH : ClassPage.PATH + "?case=" + usual);
		model.addAttribute("page",
				ClassPage.asking(snapshot, facets, usual, parameters.besides(Set.of(ExerciseRequest.CASE)), address));
		return "reference/class";
	}

	/**
	 * The parameters are read here and not before, so that too long a body is refused
	 * first.
	 */
	@PostMapping(ClassPage.PATH)
	String answer(HttpServletRequest request, HttpServletResponse response, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		List<ExerciseFacet> facets = facets(snapshot);
		String address = visit.address(ClassPage.PATH);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		Optional<String> answers = parameter(request, "answers");
		String text = answers.orElse("");
		String usual = answers.flatMap((read) -> parameter(request, ExerciseRequest.CASE))
			.map(String::strip)
			.orElse("");
		ClassPage.Pasted pasted = new ClassPage.Pasted(text, usual);
		ClassPage page;
		if (answers.isEmpty() || text.length() > ClassSheet.LONGEST) {
			response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
			page = ClassPage.refusing(snapshot, facets, pasted,
					"The sheet is too long: at most " + ClassSheet.LONGEST + " characters are read at once.", address);
		}
		else {
			ClassSheet sheet = ClassSheet.read(snapshot, facets, usual, text);
			response.setStatus((sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST).value());
			page = ClassPage.answering(snapshot, facets, pasted, sheet, address);
		}
		model.addAttribute("page", page);
		return "reference/class";
	}

	/**
	 * A field of the form, blank where it is absent; empty where the form is too long to
	 * read.
	 */
	private static Optional<String> parameter(HttpServletRequest request, String name) {
		if (request.getContentLengthLong() > LARGEST) {
			return Optional.empty();
		}
		try {
			return Optional.of(Objects.requireNonNullElse(request.getParameter(name), ""));
		}
		catch (IllegalStateException ex) {
			return Optional.empty();
		}
	}

	private static List<ExerciseFacet> facets(Snapshot snapshot) {
		List<ExerciseFacet> facets = ExerciseFacet.of(snapshot);
		if (facets.isEmpty()) {
			throw new NoExercise();
		}
		return facets;
	}

}
