package casebook.search;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * Where the text index is kept between two starts, and which build of the application may
 * use it again: another may take text apart in another way.
 */
@Component
final class IndexFolder {

	private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:file:([^;]+).*");

	private final Optional<Path> path;

	private final Optional<String> build;

	/**
	 * Finds the folder.
	 * @param configured the folder, or empty for one beside the file of an H2 database
	 * @param url the address of the database
	 * @param build the build that is running, if it is one
	 */
	@Autowired
	IndexFolder(@Value("${casebook.index}") String configured, @Value("${spring.datasource.url}") String url,
			ObjectProvider<BuildProperties> build) {
		Matcher file = H2_FILE.matcher(url);
		this.path = !configured.isBlank() ? Optional.of(Path.of(configured))
				: file.matches() ? Optional.of(Path.of(file.group(1) + ".index")) : Optional.empty();
		this.build = Optional.ofNullable(build.getIfAvailable()).map(BuildProperties::getTime).map(Object::toString);
	}

	/**
	 * Names the folder.
	 * @param path the folder, if there is one
	 * @param build the build that is running
	 */
	IndexFolder(Optional<Path> path, String build) {
		this.path = path;
		this.build = Optional.of(build);
	}

	/**
	 * The folder; empty where the index is for this start alone: because no folder was
	 * named, or because what is running is no build.
	 */
	Optional<Path> path() {
		return this.build.isPresent() ? this.path : Optional.empty();
	}

	/** The build that is running. */
	String build() {
		return this.build.orElse("");
	}

}
