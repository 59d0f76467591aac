package casebook.reference;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import casebook.receipt.Table;
import casebook.receipt.Tables;
import casebook.search.Parameters;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.Visit;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends the example of a sheet of answers as a file that a class can fill in. */
@Controller
class ClassExampleDoor {

	private final Snapshots snapshots;

	private final Tables tables;

	ClassExampleDoor(Snapshots snapshots, Tables tables) {
		this.snapshots = snapshots;
		this.tables = tables;
	}

	@GetMapping(ClassExample.PATH)
	void csv(@RequestParam MultiValueMap<String, String> given, Visit visit, HttpServletResponse response)
			throws IOException {
		Snapshot snapshot = this.snapshots.current();
		List<ExerciseFacet> facets = ExerciseFacet.of(snapshot);
		if (facets.isEmpty()) {
			throw new NoExercise();
		}
		Parameters parameters = new Parameters(given);
		for (String unknown : parameters.besides(Set.of(ExerciseRequest.CASE))) {
			throw RefusedParameter.unknown(unknown, List.of(ExerciseRequest.CASE));
		}
		String slug = parameters.one(ExerciseRequest.CASE)
			.map((named) -> ExerciseRequest.line(snapshot, named).slug())
			.orElse("");
		if (visit.isUnchanged(snapshot.edition(), "csv")) {
			return;
		}
		ClassExample example = ClassExample.of(snapshot, facets, slug);
		this.tables.send(visit, response, snapshot, new Table("answers-example", example.href(), example.page(),
				"An example of the answers of a class, made up", false, example.rows()));
	}

}
