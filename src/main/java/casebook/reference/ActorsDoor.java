package casebook.reference;

import java.util.Set;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.search.Parameters;
import casebook.search.Snapshot;
import casebook.search.Snapshots;
import casebook.site.ActorAddress;
import casebook.site.Metadata;
import casebook.site.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows states, organisations and people: all of a kind, and each on a page of its own.
 */
@Controller
class ActorsDoor {

	private final Snapshots snapshots;

	ActorsDoor(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/countries")
	@Nullable String countries(@RequestParam MultiValueMap<String, String> parameters, Visit visit, Model model) {
		return all(ActorKind.COUNTRY, parameters, visit, model);
	}

	@GetMapping("/organisations")
	@Nullable String organisations(@RequestParam MultiValueMap<String, String> parameters, Visit visit, Model model) {
		return all(ActorKind.ORGANISATION, parameters, visit, model);
	}

	@GetMapping("/people")
	@Nullable String people(@RequestParam MultiValueMap<String, String> parameters, Visit visit, Model model) {
		return all(ActorKind.PERSON, parameters, visit, model);
	}

	@GetMapping("/countries/{state}")
	@Nullable String country(@PathVariable String state, Visit visit, Model model) {
		return one(ActorKind.COUNTRY, state, visit, model);
	}

	@GetMapping("/organisations/{organisation}")
	@Nullable String organisation(@PathVariable String organisation, Visit visit, Model model) {
		return one(ActorKind.ORGANISATION, organisation, visit, model);
	}

	@GetMapping("/people/{person}")
	@Nullable String person(@PathVariable String person, Visit visit, Model model) {
		return one(ActorKind.PERSON, person, visit, model);
	}

	private @Nullable String all(ActorKind kind, MultiValueMap<String, String> given, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		Parameters parameters = new Parameters(given);
		ActorsRequest request = ActorsRequest.read(snapshot, kind, parameters);
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		Set<String> understood = ActorsRequest.understood(kind);
		model.addAttribute("page", ActorsPage.of(snapshot, request, parameters.besides(understood), visit));
		return "reference/actors";
	}

	private @Nullable String one(ActorKind kind, String key, Visit visit, Model model) {
		Snapshot snapshot = this.snapshots.current();
		Actor actor = snapshot.actor(key)
			.filter((known) -> known.kind() == kind)
			.orElseThrow(() -> NearestActors.instead(snapshot, kind, key));
		if (visit.isUnchanged(snapshot.edition(), "html")) {
			return null;
		}
		String address = visit.canonical(ActorAddress.of(kind, key));
		model.addAttribute("page", ActorPage.of(snapshot, actor, address));
		model.addAttribute(Metadata.NAME, ActorMetadata.of(actor, address));
		return "reference/actor";
	}

}
