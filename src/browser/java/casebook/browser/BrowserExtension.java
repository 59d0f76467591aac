package casebook.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts the browser when the first test asks for readers, and ends their visits after
 * each test.
 */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

	private static final Namespace OURS = Namespace.create(BrowserExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Readers.class;
	}

	@Override
	public Readers resolveParameter(ParameterContext parameter, ExtensionContext test) {
		return test.getStore(OURS).computeIfAbsent(Readers.class, (key) -> readers(test), Readers.class);
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Readers readers = test.getStore(OURS).remove(Readers.class, Readers.class);
		if (readers != null) {
			readers.leave();
		}
	}

	private static Readers readers(ExtensionContext test) {
		Chromium chromium = test.getRoot()
			.getStore(OURS)
			.computeIfAbsent(Chromium.class, (key) -> Chromium.start(), Chromium.class);
		String port = SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
		return new Readers(chromium.browser(), "http://localhost:" + port);
	}

}
