package casebook.export;

import casebook.testing.CasebookPostgresTest;

/** Releases on PostgreSQL. */
@CasebookPostgresTest
class ReleasesPostgresIT extends ReleasesContract {

}
