package casebook.site;

import casebook.catalog.Edition;

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

	/**
	 * The tag of an answer. Builds are told apart, so that a new one never answers with
	 * the tag of an old one; weak, since the server leaves strongly tagged answers
	 * uncompressed.
	 */
	String tag(Edition edition, String form) {
		return "W/\"" + edition.fingerprint().substring(0, 32) + "-" + this.build + "-" + form + "\"";
	}

	/**
	 * The address of something on this site: absolute where {@code casebook.base-url} is
	 * set, else as it was given.
	 */
	public String address(String path) {
		return this.baseUrl + path;
	}

}
