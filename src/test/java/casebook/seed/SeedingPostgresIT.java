package casebook.seed;

import casebook.testing.Postgres;

/** Seeding into PostgreSQL. */
class SeedingPostgresIT extends SeedingContract {

	@Override
	Seeding.Database newDatabase() {
		return new Seeding.Database(Postgres.newDatabase(), "postgres", "postgres");
	}

}
