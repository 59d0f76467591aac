package casebook.seed;

import java.nio.file.Path;
import java.time.Clock;

import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seeds at the start, unless {@code casebook.seed} is {@code never}. */
@Configuration(proxyBeanMethods = false)
class SeedConfiguration {

	@Bean
	@ConditionalOnProperty(name = "casebook.seed", havingValue = "auto", matchIfMissing = true)
	Seeds seeds(@Value("${casebook.seeds}") String location) {
		return SeedReader.read(location.isBlank() ? SeedFolder.onClasspath() : SeedFolder.at(Path.of(location)));
	}

	@Bean
	@ConditionalOnProperty(name = "casebook.seed", havingValue = "auto", matchIfMissing = true)
	JavaMigration seedMigration(Seeds seeds, Clock clock) {
		return new SeedMigration(seeds, clock);
	}

	@Bean
	FlywayMigrationStrategy seedStart(ObjectProvider<Seeds> seeds, @Value("${casebook.seed}") String seeding) {
		if (!seeding.equals("auto") && !seeding.equals("never")) {
			throw new UnknownSeeding(seeding);
		}
		return new SeedStart(seeds.getIfAvailable());
	}

}
