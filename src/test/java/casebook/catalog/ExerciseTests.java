package casebook.catalog;

import java.util.List;

import casebook.catalog.Exercise.Tell;
import casebook.catalog.Exercise.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that give an answer away. */
class ExerciseTests {

	private final Exercise exercise = new Exercise(List.of("kind", "path"),
			List.of(new Tell("kind", List.of("type i")), new Tell("path", List.of("path 2", "unofficial*"))), List.of(),
			null);

	@ParameterizedTest
	@ValueSource(strings = { "It is of type I.", "TYPE\nI", "type-I work", "(Type\u00a0I)" })
	void findsAPhraseAsWholeWords(String text) {
		assertThat(this.exercise.told(text)).contains(new Told("kind", "type i"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "type II", "prototype I", "path 20", "warpath 2", "type of I", "official", "" })
	void passesOverWhatOnlyLooksAlike(String text) {
		assertThat(this.exercise.told(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "unofficial", "Unofficially, they met" })
	void aStarStandsForAnyEnding(String text) {
		assertThat(this.exercise.told(text)).contains(new Told("path", "unofficial*"));
	}

	@Test
	void readsATextWithoutTellingWordsWhenNoneAreDeclared() {
		assertThat(Exercise.NONE.told("type i")).isEmpty();
		assertThat(Exercise.NONE.isDeclared()).isFalse();
	}

}
