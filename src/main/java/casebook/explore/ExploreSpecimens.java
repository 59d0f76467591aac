package casebook.explore;

import java.util.List;

import casebook.site.Badge;
import casebook.site.Specimens;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The fragments of lenses and precedents. */
@Component
@Profile("dev")
@Order(4)
class ExploreSpecimens implements Specimens {

	private static final PrecedentAnswer ANSWER = new PrecedentAnswer("a-case", "A case", "1957–1961",
			new Badge("Its type", "type-2", null), "What it was, in a sentence.", "Meets 2 of 3 points",
			List.of(new PrecedentAnswer.Entry("Matches", "aim (give aid)"),
					new PrecedentAnswer.Entry("Does not match", "level"),
					new PrecedentAnswer.Entry("Cannot be said", "broker")),
			List.of(new PrecedentAnswer.Entry("Result", "agreement")), "Went badly: ended or reversed");

	@Override
	public String heading() {
		return "Lenses and precedents";
	}

	@Override
	public List<Specimen> specimens() {
		return List
			.of(new Specimen("A case that went badly", "explore/_precedent :: precedent", "beside", List.of(ANSWER)));
	}

}
