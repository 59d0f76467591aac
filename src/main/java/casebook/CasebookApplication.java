package casebook;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the Casebook. Everything else lives in the modules below this package. */
@SpringBootApplication
public class CasebookApplication {

	public static void main(String[] args) {
		SpringApplication.run(CasebookApplication.class, args);
	}

	/** The clock that everything tells the time from. */
	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
