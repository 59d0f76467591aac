package casebook.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import casebook.browse.LinkedData;
import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import casebook.site.Metadata;

/**
 * What the page of an actor says of it to programs, in the terms of schema.org. States
 * and territories alike are areas under an administration, which says nothing of their
 * status.
 */
final class ActorMetadata {

	private ActorMetadata() {
	}

	/**
	 * The metadata of an actor.
	 * @param actor the actor
	 * @param address the address of its page; said where it is absolute
	 */
	static Metadata of(Actor actor, String address) {
		Map<String, Object> linked = LinkedData.of(type(actor.kind()), address);
		linked.put("name", actor.name());
		if (!actor.alsoKnownAs().isEmpty()) {
			linked.put("alternateName", actor.alsoKnownAs());
		}
		List<String> same = Stream.of(ActorCode.item(actor), actor.ror()).flatMap(Stream::ofNullable).toList();
		if (!same.isEmpty()) {
			linked.put("sameAs", same);
		}
		return new Metadata(List.of(), LinkedData.text(linked));
	}

	private static String type(ActorKind kind) {
		return switch (kind) {
			case COUNTRY -> "AdministrativeArea";
			case ORGANISATION -> "Organization";
			case PERSON -> "Person";
		};
	}

}
