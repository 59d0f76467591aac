package casebook.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How cases and background entries are said apart. */
class EntryCountTests {

	@ParameterizedTest
	@CsvSource({ "35, 8, 35 cases and 8 background entries", "1, 0, 1 case", "0, 8, 8 background entries",
			"0, 1, 1 background entry", "0, 0, 0 cases", "1161, 1, '1,161 cases and 1 background entry'" })
	void saysCasesAndBackgroundEntriesApart(int cases, int background, String words) {
		assertThat(new EntryCount(cases, background).inWords()).isEqualTo(words);
	}

	@Test
	void countsEachKindByItself() {
		EntryCount all = new EntryCount(5, 2);
		assertThat(all.with(new EntryCount(1, 3))).isEqualTo(new EntryCount(6, 5));
		assertThat(all.without(new EntryCount(1, 2))).isEqualTo(new EntryCount(4, 0));
		assertThat(all.total()).isEqualTo(7);
		assertThat(EntryCount.NONE.isEmpty()).isTrue();
	}

}
