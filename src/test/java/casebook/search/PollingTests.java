package casebook.search;

import java.time.Duration;
import java.util.Optional;

import casebook.catalog.Catalogue;
import casebook.testing.CasebookTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking for editions that other processes publish. */
@CasebookTest
class PollingTests {

	private static final IndexFolder NOT_KEPT = new IndexFolder(Optional.empty(), "test");

	@Autowired
	Catalogue catalogue;

	@Test
	void looksAtTheIntervalThatIsSet() {
		ScheduledTaskRegistrar registrar = new ScheduledTaskRegistrar();

		new Snapshots(this.catalogue, NOT_KEPT, Duration.ofSeconds(7)).configureTasks(registrar);

		assertThat(registrar.getFixedDelayTaskList()).singleElement()
			.satisfies((task) -> assertThat(task.getIntervalDuration()).isEqualTo(Duration.ofSeconds(7)));
	}

	@Test
	void zeroTurnsItOff() {
		ScheduledTaskRegistrar registrar = new ScheduledTaskRegistrar();

		new Snapshots(this.catalogue, NOT_KEPT, Duration.ZERO).configureTasks(registrar);

		assertThat(registrar.hasTasks()).isFalse();
	}

}
