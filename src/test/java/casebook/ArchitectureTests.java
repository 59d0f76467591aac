package casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The borders of the modules, and what Spring Modulith does not look at. */
class ArchitectureTests {

	private static final Path MAIN = Path.of("src/main/java/casebook");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern FRAGMENT = Pattern.compile("~\\{\\s*([\\w/.-]+)\\s*(?:::|\\})");

	@Test
	void everyModuleUsesWhatItDeclaresAndNothingElse() {
		ApplicationModules.of(CasebookApplication.class).verify();
	}

	@Test
	void everyPackageBelowTheRootDeclaresWhatItMayUse() throws IOException {
		for (Path module : modules()) {
			assertThat(module.resolve("package-info.java")).exists()
				.content()
				.contains("@NullMarked")
				.contains("@" + ApplicationModule.class.getSimpleName() + "(", "allowedDependencies = {");
		}
	}

	@Test
	void theRootPackageHoldsTheApplicationAlone() throws IOException {
		try (Stream<Path> files = Files.list(MAIN)) {
			assertThat(files.filter(Files::isRegularFile).map((file) -> file.getFileName().toString()))
				.containsExactlyInAnyOrder("CasebookApplication.java", "package-info.java");
		}
	}

	@Test
	void aTemplateUsesItsOwnFragmentsAndThoseOfModulesThatItsModuleMayUse() throws IOException {
		for (Path template : templates()) {
			String module = TEMPLATES.relativize(template).getName(0).toString();
			Set<String> allowed = new HashSet<>(declaredBy(module));
			allowed.add(module);
			Matcher used = FRAGMENT.matcher(Files.readString(template));
			while (used.find()) {
				assertThat(used.group(1).substring(0, used.group(1).indexOf('/'))).as("fragment used in %s", template)
					.isIn(allowed);
			}
		}
	}

	@Test
	void aFragmentNamesItsParametersFirst() throws IOException {
		for (Path template : templates()) {
			if (template.getFileName().toString().startsWith("_")) {
				assertThat(Files.readString(template).strip()).as("%s", template)
					.matches(Pattern.compile("(<!doctype html>\\s*)?<!--/\\*.*", Pattern.DOTALL));
			}
		}
	}

	@Test
	void templatesStayShortAndFreeOfInlineScriptAndStyle() throws IOException {
		for (Path template : templates()) {
			assertThat(Files.readAllLines(template)).as("%s", template).hasSizeLessThanOrEqualTo(120);
			assertThat(Files.readString(template)).as("%s", template)
				.doesNotContain("<style", " style=", "th:style", "javascript:")
				.doesNotContainPattern("<script(?![^>]*(src=|type=\"application/ld\\+json\"))")
				.doesNotContainPattern("\\son[a-z]+=\"");
		}
	}

	@Test
	void everyModuleIsInTheTableOfTheArchitecture() throws IOException {
		String page = Files.readString(Path.of("docs/architecture.md"));
		Matcher rows = Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| ([^|]+) \\|$").matcher(page);
		Set<String> described = rows.results()
			.map((row) -> row.group(1) + " uses " + names(row.group(2)))
			.collect(Collectors.toSet());
		Set<String> declared = ApplicationModules.of(CasebookApplication.class)
			.stream()
			.map((module) -> module.getIdentifier() + " uses " + declaredBy(module.getIdentifier().toString()))
			.collect(Collectors.toSet());
		assertThat(described).isEqualTo(declared);
	}

	private static List<String> names(String cell) {
		return Pattern.compile("`(\\w+)`").matcher(cell).results().map((name) -> name.group(1)).sorted().toList();
	}

	private static List<String> declaredBy(String module) {
		try {
			ApplicationModule declaration = Class.forName("casebook." + module + ".package-info")
				.getAnnotation(ApplicationModule.class);
			return Stream.of(declaration.allowedDependencies()).sorted().toList();
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Path> modules() throws IOException {
		try (Stream<Path> packages = Files.list(MAIN)) {
			return packages.filter(Files::isDirectory).toList();
		}
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList();
		}
	}

}
