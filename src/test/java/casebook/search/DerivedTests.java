package casebook.search;

import java.lang.reflect.Array;

import casebook.testing.CasebookTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is worked out from a snapshot may ask for other things that are. */
@CasebookTest
class DerivedTests {

	private static final int DEEP = 40;

	@Autowired
	Snapshots snapshots;

	@Test
	void whatIsDerivedMayRestOnWhatIsDerived() {
		Snapshot snapshot = this.snapshots.current();

		Object first = nested(snapshot, 1);

		assertThat(nested(snapshot, 1)).isSameAs(first);
		assertThat(nested(snapshot, DEEP)).isSameAs(nested(snapshot, DEEP));
	}

	/** An array of so many dimensions, which rests on one of more. */
	private static Object nested(Snapshot snapshot, int dimensions) {
		Object made = Array.newInstance(int.class, new int[dimensions]);
		return snapshot.derived(made.getClass(), (edition) -> {
			if (dimensions < DEEP) {
				nested(edition, dimensions + 1);
			}
			return cast(made);
		});
	}

	@SuppressWarnings("unchecked")
	private static <T> T cast(Object made) {
		return (T) made;
	}

}
