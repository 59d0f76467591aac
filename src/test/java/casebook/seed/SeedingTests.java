package casebook.seed;

import java.util.UUID;

import casebook.testing.H2;

/** Seeding into H2. */
class SeedingTests extends SeedingContract {

	@Override
	Seeding.Database newDatabase() {
		return new Seeding.Database("jdbc:h2:mem:" + UUID.randomUUID() + ";" + H2.MODE, "casebook", "");
	}

}
