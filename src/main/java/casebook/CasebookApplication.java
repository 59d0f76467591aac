package casebook;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the Casebook. Everything else lives in the modules below this package. */
@SpringBootApplication
public class CasebookApplication {

	public static void main(String[] args) {
		SpringApplication.run(CasebookApplication.class, args);
	}

}
