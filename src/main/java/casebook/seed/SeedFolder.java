package casebook.seed;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The YAML files of a seeds folder as text, from the classpath or from the file system.
 * Takes what stands in the folder itself and in {@code cases/}, and nothing else.
 */
final class SeedFolder {

	private static final String CLASSPATH = "seeds/";

	private final String place;

	private final SortedMap<String, String> files;

	private SeedFolder(String place, SortedMap<String, String> files) {
		this.place = place;
		this.files = Collections.unmodifiableSortedMap(files);
		if (files.isEmpty()) {
			throw new BrokenSeeds(place, List.of(new SeedFault(place, 0, "",
					"holds no seeds; expected a folder with collection.yaml, vocabulary.yaml, cases/ ...")));
		}
	}

	/**
	 * The folder that the application brings along.
	 * @throws BrokenSeeds if there is none
	 */
	static SeedFolder onClasspath() {
		SortedMap<String, String> files = new TreeMap<>();
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath:" + CLASSPATH + "**/*.yaml")) {
				String url = resource.getURL().toString();
				put(files, "classpath", url.substring(url.lastIndexOf("/" + CLASSPATH) + CLASSPATH.length() + 1),
						resource.getContentAsByteArray());
			}
		}
		catch (FileNotFoundException ex) {
			files.clear();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new SeedFolder("classpath:" + CLASSPATH, files);
	}

	/**
	 * A folder of the file system.
	 * @param folder where it is
	 * @throws BrokenSeeds if there is none
	 */
	static SeedFolder at(Path folder) {
		SortedMap<String, String> files = new TreeMap<>();
		try {
			for (Path directory : List.of(folder, folder.resolve("cases"))) {
				for (Path file : yamlFiles(directory)) {
					String name = folder.relativize(file).toString().replace('\\', '/');
					put(files, folder.toString(), name, Files.readAllBytes(file));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new SeedFolder(folder.toString(), files);
	}

	/** Where the folder is, for messages. */
	String place() {
		return this.place;
	}

	/** The text of each file by its name, with line ends made {@code \n}. */
	Map<String, String> files() {
		return this.files;
	}

	/**
	 * A number that changes with the name or the content of any file, and is the same
	 * wherever the folder is and however its lines end.
	 * @param loader the version of what reads the files, which changes the number too
	 */
	int checksum(int loader) {
		CRC32 crc = new CRC32();
		crc.update(loader);
		this.files.forEach((name, text) -> {
			crc.update((name + '\0').getBytes(StandardCharsets.UTF_8));
			crc.update((text + '\0').getBytes(StandardCharsets.UTF_8));
		});
		return (int) crc.getValue();
	}

	private static List<Path> yamlFiles(Path directory) throws IOException {
		if (!Files.isDirectory(directory)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(directory)) {
			return entries.filter(Files::isRegularFile).filter(SeedFolder::isYaml).toList();
		}
	}

	/**
	 * Also takes {@code .yml}, so that such a file is refused by name and not overlooked.
	 */
	private static boolean isYaml(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".yaml") || name.endsWith(".yml");
	}

	private static void put(Map<String, String> files, String place, String name, byte[] bytes) {
		if (name.startsWith("cases/") ? name.indexOf('/') != name.lastIndexOf('/') : name.contains("/")) {
			return;
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			files.put(name, text.replace("\uFEFF", "").replace("\r\n", "\n"));
		}
		catch (CharacterCodingException ex) {
			throw new BrokenSeeds(place, List.of(new SeedFault(name, 0, "", "is not UTF-8 text")));
		}
	}

}
