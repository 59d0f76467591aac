package casebook.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every file that a contributor may edit has the form that its JSON Schema tells editors.
 */
class SeedFilesTests {

	private static final Path SEEDS = Path.of("seeds");

	private static final Pattern TYPEWRITTEN = Pattern
		.compile("['\"]|(?<=\\s)(1[5-9]|20)\\d\\d-(\\d\\d|\\d{4})\\b(?!-)");

	private static final JsonMapper JSON = JsonMapper.shared();

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

	@TestFactory
	Stream<DynamicTest> fileHasFormOfSchema() {
		return Stream.of(SEEDS, Rivers.ORIGINAL)
			.flatMap((folder) -> SeedFolder.at(folder)
				.files()
				.entrySet()
				.stream()
				.map((file) -> DynamicTest.dynamicTest(folder.getFileName() + "/" + file.getKey(),
						() -> assertThat(errors(file.getKey(), file.getValue())).isEmpty())));
	}

	@Test
	void refusesMisspeltKeyAndUnquotedDate() throws IOException {
		String text = Files.readString(Rivers.ORIGINAL.resolve("cases/example-lake-gauge.yaml"));
		assertThat(errors("cases/x.yaml", text.replace("summary:", "sumary:"))).isNotEmpty();
		assertThat(errors("cases/x.yaml", text.replace("\"1961\"", "1961"))).isNotEmpty();
	}

	@Test
	void readmeShowsCasesThatAreAccepted(@TempDir Path folder) throws IOException {
		List<String> blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(SEEDS.resolve("README.md")))
			.results()
			.map((block) -> block.group(1).stripIndent())
			.toList();
		String least = blocks.get(0);
		String full = least.substring(0, least.indexOf("participants:")) + blocks.get(1);
		FileSystemUtils.copyRecursively(SEEDS, folder);
		for (String text : List.of(least, full)) {
			assertThat(errors("cases/x.yaml", text)).isEmpty();
			Files.writeString(folder.resolve("cases/example-lake-commission.yaml"), text);
			assertThat(SeedReader.read(SeedFolder.at(folder)).cases()).hasSize(121);
		}
	}

	/** Pages set these marks beside the quotation marks and dashes of their own words. */
	@TestFactory
	Stream<DynamicTest> textsHaveNoMarksOfTypewriters() {
		return SeedFolder.at(SEEDS)
			.files()
			.entrySet()
			.stream()
			.map((file) -> DynamicTest.dynamicTest(file.getKey(),
					() -> assertThat(texts(file.getKey(), file.getValue())).noneMatch(TYPEWRITTEN.asPredicate())));
	}

	@Test
	void findsMarksOfTypewriters() {
		assertThat(texts("x.yaml", """
				notes: [Bae's word, the "word", in 1957-58 it was, in 1957–58 it was, "1957-58"]
				""")).filteredOn(TYPEWRITTEN.asPredicate())
			.containsExactly("Bae's word", "the \"word\"", "in 1957-58 it was");
	}

	private static List<String> texts(String name, String text) {
		return texts(JSON.<JsonNode>valueToTree(SeedParser.parse(name, text).plain())).toList();
	}

	private static Stream<String> texts(JsonNode node) {
		return node.isString() ? Stream.of(node.stringValue()) : node.valueStream().flatMap(SeedFilesTests::texts);
	}

	private List<Error> errors(String name, String text) {
		JsonNode document = JSON.valueToTree(SeedParser.parse(name, text).plain());
		return schema(name.startsWith("cases/") ? "case" : name.replace(".yaml", "")).validate(document);
	}

	private Schema schema(String kind) {
		return this.schemas.computeIfAbsent(kind, (key) -> {
			try {
				return this.registry.getSchema(Files.readString(SEEDS.resolve("schema/" + key + ".schema.json")));
			}
			catch (IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		});
	}

}
