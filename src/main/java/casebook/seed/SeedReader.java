package casebook.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import casebook.catalog.Actor;
import casebook.catalog.Collection;
import casebook.catalog.Concept;
import casebook.catalog.Editorial;
import casebook.catalog.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole seeds folder and checks it. Each file is read to its first fault, and all
 * broken files are named together. What stands in a broken file is taken as right by the
 * files that name it; the cases wait until the vocabulary is whole.
 */
final class SeedReader {

	/** To be raised when the same files are read differently. */
	private static final int VERSION = 1;

	private static final String COLLECTION = "collection.yaml";

	private static final String VOCABULARY = "vocabulary.yaml";

	private static final String SOURCES = "sources.yaml";

	private static final String ACTORS = "actors.yaml";

	private static final String CONCEPTS = "concepts.yaml";

	private static final String SERIES = "series.yaml";

	private static final String CASES = "cases/";

	private static final String ENDING = ".yaml";

	private static final List<String> REQUIRED = List.of(COLLECTION, VOCABULARY, SOURCES, ACTORS);

	private static final List<String> ALLOWED = Stream
		.of(REQUIRED.stream(), Stream.of(CONCEPTS), Editorial.KINDS.stream().map((kind) -> kind + ENDING))
		.flatMap(Function.identity())
		.toList();

	private final SeedFolder folder;

	private final SortedMap<String, SeedFault> faults = new TreeMap<>();

	private final Map<String, SeedNode> roots = new HashMap<>();

	private SeedReader(SeedFolder folder) {
		this.folder = folder;
	}

	/**
	 * Reads a folder.
	 * @throws BrokenSeeds if any file has a fault, or one that is needed is missing
	 */
	static Seeds read(SeedFolder folder) {
		return new SeedReader(folder).read();
	}

	private Seeds read() {
		checkNames();
		this.folder.files().forEach((name, text) -> attempt(() -> this.roots.put(name, SeedParser.parse(name, text))));
		Codebook codebook = new Codebook(read(VOCABULARY, VocabularyReader::read));
		Optional<List<Source>> sources = read(SOURCES, SourceReader::read);
		Known known = new Known(names("a source", sources, Source::key), Known.anyActors(), Names.unknown("a concept"),
				Names.of("a case", slugs()));
		ReferenceReader references = new ReferenceReader(codebook, known);
		Optional<List<Actor>> actors = read(ACTORS, references::actors);
		Optional<List<Concept>> concepts = has(CONCEPTS) ? read(CONCEPTS, references::concepts)
				: Optional.of(List.of());
		known = new Known(known.sources(), actors.map(Known::byKind).orElseGet(Known::anyActors),
				names("a concept", concepts, Concept::slug), known.cases());
		Optional<Collection> collection = read(COLLECTION, new CollectionReader(codebook, known)::read);
		List<Editorial> editorials = editorials(codebook, known);
		List<CaseFile> cases = codebook.vocabulary().isPresent() ? cases(codebook, known) : List.of();
		if (!this.faults.isEmpty()) {
			throw new BrokenSeeds(this.folder.place(), List.copyOf(this.faults.values()));
		}
		return new Seeds(collection.orElseThrow(), codebook.vocabulary().orElseThrow(), sources.orElseThrow(),
				actors.orElseThrow(), concepts.orElseThrow(), editorials, cases, this.folder.checksum(VERSION));
	}

	private void checkNames() {
		REQUIRED.stream().filter((name) -> !has(name)).forEach((name) -> fault(name, "is missing"));
		this.folder.files()
			.keySet()
			.stream()
			.filter((name) -> !ALLOWED.contains(name) && !isCase(name))
			.forEach((name) -> fault(name,
					"is not a file of the seeds; allowed: " + String.join(", ", ALLOWED) + ", cases/<slug>.yaml"));
		if (slugs().isEmpty()) {
			fault(CASES, "holds no case");
		}
	}

	private List<Editorial> editorials(Codebook codebook, Known known) {
		EditorialReader reader = new EditorialReader(codebook, known, series());
		return Editorial.KINDS.stream()
			.flatMap((kind) -> read(kind + ENDING, (root) -> reader.read(kind, root)).stream())
			.toList();
	}

	/** What the coverage may name of the data series: the figure and each series. */
	private Names series() {
		if (!has(SERIES)) {
			return Names.of("a series", List.of());
		}
		return read(SERIES,
				(root) -> Names.of("a series",
						Stream
							.concat(Stream.of(root.get("figure").text("id")),
									root.list("series").stream().map((series) -> series.text("id")))
							.toList()))
			.orElseGet(() -> Names.unknown("a series"));
	}

	private List<CaseFile> cases(Codebook codebook, Known known) {
		CaseReader reader = new CaseReader(codebook, known);
		CrossChecks checks = new CrossChecks(known.cases());
		List<CaseFile> cases = new ArrayList<>();
		for (String slug : slugs()) {
			read(CASES + slug + ENDING, (root) -> {
				CaseFile caseFile = reader.read(root, slug);
				checks.check(root, caseFile);
				return caseFile;
			}).ifPresent(cases::add);
		}
		return cases;
	}

	private Set<String> slugs() {
		return this.folder.files()
			.keySet()
			.stream()
			.filter(SeedReader::isCase)
			.map((name) -> name.substring(CASES.length(), name.length() - ENDING.length()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private boolean has(String name) {
		return this.folder.files().containsKey(name);
	}

	private static boolean isCase(String name) {
		return name.startsWith(CASES) && name.endsWith(ENDING);
	}

	private static <T> Names names(String kind, Optional<List<T>> entries, Function<T, String> key) {
		return entries.map(
				(known) -> Names.of(kind, known.stream().map(key).collect(Collectors.toCollection(LinkedHashSet::new))))
			.orElseGet(() -> Names.unknown(kind));
	}

	/** What a reader makes of a file; empty where the file is missing or broken. */
	private <T> Optional<T> read(String name, Function<SeedNode, T> reader) {
		SeedNode root = this.roots.get(name);
		return (root != null) ? attempt(() -> reader.apply(root)) : Optional.empty();
	}

	private <T> Optional<T> attempt(Supplier<@Nullable T> reading) {
		try {
			return Optional.ofNullable(reading.get());
		}
		catch (FaultFound ex) {
			this.faults.putIfAbsent(ex.fault().file(), ex.fault());
			return Optional.empty();
		}
	}

	private void fault(String file, String message) {
		this.faults.put(file, new SeedFault(file, 0, "", message));
	}

}
