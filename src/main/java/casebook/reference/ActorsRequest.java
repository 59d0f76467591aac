package casebook.reference;

import java.util.List;
import java.util.Set;

import casebook.catalog.ActorKind;
import casebook.search.Parameters;
import casebook.search.RefusedParameter;
import casebook.search.Snapshot;
import casebook.site.ActorAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which actors are asked for. States stand by region, others by letter.
 *
 * @param kind their kind
 * @param text what one of their names has in it, or null
 * @param letter the letter that their names stand under, or null for all
 */
record ActorsRequest(ActorKind kind, @Nullable String text, @Nullable String letter) {

	private static final String TEXT = "q";

	private static final String LETTER = "letter";

	/** The most letters of a name that are looked for. */
	private static final int LONGEST = 100;

	/**
	 * Reads a request.
	 * @throws RefusedParameter if no name stands under the letter
	 */
	static ActorsRequest read(Snapshot snapshot, ActorKind kind, Parameters parameters) {
		String text = parameters.one(TEXT)
			.map((typed) -> (typed.length() > LONGEST) ? typed.substring(0, LONGEST) : typed)
			.orElse(null);
		String letter = byLetter(kind) ? parameters.one(LETTER).orElse(null) : null;
		List<String> letters = letters(snapshot, kind);
		if (letter != null && !letters.contains(letter)) {
			throw RefusedParameter.value(LETTER, letter, letters);
		}
		return new ActorsRequest(kind, text, letter);
	}

	/** The parameters that mean something for a kind. */
	static Set<String> understood(ActorKind kind) {
		return byLetter(kind) ? Set.of(TEXT, LETTER) : Set.of(TEXT);
	}

	/** Whether actors of a kind stand under letters. */
	static boolean byLetter(ActorKind kind) {
		return kind != ActorKind.COUNTRY;
	}

	/** The letters that names of a kind stand under. */
	static List<String> letters(Snapshot snapshot, ActorKind kind) {
		return ActorRoll.of(snapshot).of(kind).stream().map(ActorRoll.Entry::letter).distinct().sorted().toList();
	}

	/** Whether an actor is asked for. */
	boolean wants(ActorRoll.Entry entry) {
		return (this.letter == null || this.letter.equals(entry.letter()))
				&& (this.text == null || entry.isCalled(this.text));
	}

	/** The same under another letter, or under all where it is null, with any name. */
	ActorsRequest under(@Nullable String other) {
		return new ActorsRequest(this.kind, null, other);
	}

	/** The address of the page. */
	String href() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(ActorAddress.all(this.kind));
		if (this.text != null) {
			address.queryParam(TEXT, "{text}");
		}
		if (this.letter != null) {
			address.queryParam(LETTER, this.letter);
		}
		return (this.text != null) ? address.encode().buildAndExpand(this.text).toUriString()
				: address.build().toUriString();
	}

}
