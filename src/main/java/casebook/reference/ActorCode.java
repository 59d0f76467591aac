package casebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import casebook.catalog.Actor;
import casebook.catalog.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * What an actor is called in other data.
 *
 * @param label the data
 * @param code what it is called there
 * @param href where that can be read; empty where the data have no address for it
 */
record ActorCode(String label, String code, String href) {

	/** The codes of an actor, as far as they are known. */
	static List<ActorCode> of(Actor actor) {
		List<ActorCode> codes = new ArrayList<>();
		if (actor.kind() == ActorKind.COUNTRY) {
			codes.add(new ActorCode(actor.former() ? "Former code, ISO 3166 alpha-3" : "ISO 3166-1 alpha-3",
					actor.key(), ""));
		}
		add(codes, "ISO 3166-3", actor.iso4(), "");
		add(codes, "Correlates of War", actor.cow(), "");
		add(codes, "Wikidata", actor.wikidata(), item(actor));
		add(codes, "ROR", actor.ror(), actor.ror());
		return List.copyOf(codes);
	}

	/** The address of the item of Wikidata, or null. */
	static @Nullable String item(Actor actor) {
		return (actor.wikidata() != null) ? "https://www.wikidata.org/entity/" + actor.wikidata() : null;
	}

	/** The code without the address that it begins with, where it is one. */
	public String shown() {
		return this.code.substring(this.code.lastIndexOf('/') + 1);
	}

	private static void add(List<ActorCode> codes, String label, @Nullable String code, @Nullable String href) {
		if (code != null) {
			codes.add(new ActorCode(label, code, Objects.requireNonNullElse(href, "")));
		}
	}

}
