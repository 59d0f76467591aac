package casebook.compare;

import java.util.List;
import java.util.stream.Stream;

import casebook.site.Specimens;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The signs of a comparison. */
@Component
@Profile("dev")
@Order(3)
class CompareSpecimens implements Specimens {

	@Override
	public String heading() {
		return "Comparisons";
	}

	@Override
	public List<Specimen> specimens() {
		return Stream.of(Sameness.values())
			.map((sameness) -> new Specimen("Sign: " + sameness.label(), "compare/_sign :: sign", sameness.key()))
			.toList();
	}

}
