package casebook.search;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link Snapshots} look for newer editions. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Polling {

}
