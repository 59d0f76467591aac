package casebook.seed;

import java.nio.file.Path;

/** Seeds a database and ends: what {@link KilledSeedingIT} kills. */
final class SeedOnly {

	private SeedOnly() {
	}

	public static void main(String[] args) {
		Seeds seeds = SeedReader.read(SeedFolder.at(Path.of(args[3])));
		System.out.println("writing");
		new Seeding(new Seeding.Database(args[0], args[1], args[2])).start(seeds);
		System.out.println("written");
	}

}
