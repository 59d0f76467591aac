package casebook.site;

import casebook.catalog.CurrentEdition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log where to look, once the doors are open. */
@Component
class Opening {

	private static final Logger log = LoggerFactory.getLogger(Opening.class);

	private final CurrentEdition current;

	private final Site site;

	Opening(CurrentEdition current, Site site) {
		this.current = current;
		this.site = site;
	}

	@EventListener
	void opened(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			String address = this.site.address("/");
			log.info("{}, edition {}: open {} in a browser", this.current.collection().title(),
					this.current.edition().number(),
					address.equals("/") ? "http://localhost:" + context.getWebServer().getPort() + "/" : address);
		}
	}

}
