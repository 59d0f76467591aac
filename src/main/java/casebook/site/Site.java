package casebook.site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** What holds for every page: the address of the site and the build that is running. */
@Component
public class Site {

	private final String baseUrl;

	private final String build;

	Site(@Value("${casebook.base-url}") String baseUrl, ObjectProvider<BuildProperties> build) {
		this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
		BuildProperties properties = build.getIfAvailable();
		this.build = (properties == null || properties.getTime() == null) ? "dev"
				: Long.toString(properties.getTime().getEpochSecond(), Character.MAX_RADIX);
	}

	/** Tells builds apart, so that a new one never answers with the tag of an old one. */
	String build() {
		return this.build;
	}

	/**
	 * The address of something on this site: absolute where {@code casebook.base-url} is
	 * set, else as it was given.
	 */
	public String address(String path) {
		return this.baseUrl + path;
	}

}
