package casebook.site;

import java.util.List;

import casebook.catalog.CurrentEdition;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The style page, for those who work on the look: every shared fragment and state. Only
 * with the profile {@code dev}.
 */
@Controller
@Profile("dev")
class StyleDoor {

	private final CurrentEdition current;

	private final List<Specimens> specimens;

	StyleDoor(CurrentEdition current, List<Specimens> specimens) {
		this.current = current;
		this.specimens = specimens;
	}

	@GetMapping("/style")
	String style(Visit visit, Model model) {
		Frame frame = new Frame("Style", "Every shared fragment and state", Section.NONE, visit.address("/style"),
				this.current.edition(), this.current.collection());
		model.addAttribute("page", new StylePage(frame, this.specimens));
		return "site/style";
	}

}
