package casebook.seed;

import java.util.UUID;

import casebook.testing.H2;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Seeding into H2. */
class SeedingTests extends SeedingContract {

	@Override
	Seeding.Database newDatabase() {
		return new Seeding.Database("jdbc:h2:mem:" + UUID.randomUUID() + ";" + H2.MODE, "casebook", "");
	}

	@Test
	void startsFromNothingWhereNoSeedingCameToItsEnd() {
		this.seeding.start(this.folder);
		this.seeding.jdbc().update("delete from \"flyway_schema_history\" where \"description\" = 'seeds'");
		this.seeding.jdbc().update("update case_study set slug = 'left-' || slug");

		this.seeding.start(this.folder);

		assertThat(this.seeding.cases()).hasSize(5)
			.allMatch((line) -> line.startsWith("example-") && line.endsWith(":1"));
		assertThat(this.seeding.number("select count(*) from revision")).isEqualTo(5);
		assertThat(this.seeding.number("select count(*) from edition")).isOne();
	}

	@Test
	void keepsWhatASeedingBroughtToItsEnd() {
		this.seeding.start(this.folder);
		this.seeding.jdbc()
			.update("update \"flyway_schema_history\" set \"checksum\" = 0 where \"description\" = 'seeds'");

		this.seeding.start(this.folder);

		assertThat(this.seeding.number("select count(*) from edition")).isOne();
		assertThat(
				this.seeding.number("select count(*) from \"flyway_schema_history\" where \"description\" = 'seeds'"))
			.isEqualTo(2);
	}

}
