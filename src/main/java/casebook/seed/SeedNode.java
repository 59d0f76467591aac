package casebook.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import casebook.catalog.Nearest;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a seed file that knows its line and its path of keys. Scalars are text,
 * whatever YAML would make of them, so that {@code no} stays a word and {@code 1957-07} a
 * date. Readers ask it for what they expect; it refuses everything else.
 */
final class SeedNode {

	private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

	private final String file;

	private final String path;

	private final int line;

	private final Node node;

	private @Nullable Map<String, SeedNode> entries;

	SeedNode(String file, String path, int line, Node node) {
		this.file = file;
		this.path = path;
		this.line = line;
		this.node = node;
	}

	/**
	 * Refuses all keys but these.
	 * @return this
	 */
	SeedNode only(String... allowed) {
		List<String> keys = Arrays.asList(allowed);
		entries().forEach((key, value) -> {
			if (!keys.contains(key)) {
				List<String> nearest = Nearest.to(key, keys, 1);
				throw value.fault("is not a key here" + (nearest.isEmpty() ? "" : "; nearest: " + nearest.get(0))
						+ "; allowed: " + String.join(", ", keys));
			}
		});
		return this;
	}

	/** The values of a mapping by their keys, in the order of the file. */
	Map<String, SeedNode> entries() {
		if (this.entries == null) {
			this.entries = readEntries();
		}
		return this.entries;
	}

	private Map<String, SeedNode> readEntries() {
		if (!(this.node instanceof MappingNode mapping)) {
			throw fault("is not a mapping of keys to values");
		}
		Map<String, SeedNode> values = new LinkedHashMap<>();
		for (NodeTuple tuple : mapping.getValue()) {
			String key = ((ScalarNode) tuple.getKeyNode()).getValue();
			values.put(key, new SeedNode(this.file, below(key), lineOf(tuple.getKeyNode()), tuple.getValueNode()));
		}
		return Collections.unmodifiableMap(values);
	}

	/** The value of a key, if it has one that is not null. */
	Optional<SeedNode> find(String key) {
		return Optional.ofNullable(entries().get(key)).filter((value) -> !value.isNothing());
	}

	/** The value of a key that must be there. */
	SeedNode get(String key) {
		return find(key).orElseThrow(() -> faultBelow(key, "is missing"));
	}

	/** This scalar as text, without white space around it; refuses a blank one. */
	String text() {
		if (!(this.node instanceof ScalarNode scalar)) {
			throw fault("is not a text");
		}
		String text = scalar.getValue().strip();
		if (isNothing() || text.isEmpty()) {
			throw fault("is blank");
		}
		return text;
	}

	/** The text of a key that must be there. */
	String text(String key) {
		return get(key).text();
	}

	/** The text of a key, or null where it is missing. */
	@Nullable String optionalText(String key) {
		return find(key).map(SeedNode::text).orElse(null);
	}

	/** Whether a key says {@code true}; a missing key says {@code false}. */
	boolean flag(String key) {
		return find(key).map((value) -> switch (value.text()) {
			case "true" -> true;
			case "false" -> false;
			default -> throw value.fault("is neither true nor false");
		}).orElse(false);
	}

	/** The whole number of a key, or null where it is missing. */
	@Nullable Integer optionalNumber(String key) {
		Optional<SeedNode> value = find(key);
		if (value.isPresent() && !value.get().text().matches("-?\\d{1,9}")) {
			throw value.get().fault("is not a whole number");
		}
		return value.map((number) -> Integer.valueOf(number.text())).orElse(null);
	}

	/** The items of this sequence. */
	List<SeedNode> list() {
		if (!(this.node instanceof SequenceNode sequence)) {
			throw fault("is not a list");
		}
		List<SeedNode> items = new ArrayList<>();
		for (Node item : sequence.getValue()) {
			items.add(new SeedNode(this.file, this.path + "[" + items.size() + "]", lineOf(item), item));
		}
		return items;
	}

	/** The items of a key; none where it is missing. */
	List<SeedNode> list(String key) {
		return find(key).map(SeedNode::list).orElse(List.of());
	}

	/** The items of a key as texts; none where it is missing. */
	List<String> texts(String key) {
		return list(key).stream().map(SeedNode::text).toList();
	}

	/** Whether this is a mapping. */
	boolean isMapping() {
		return this.node instanceof MappingNode;
	}

	/** Whether this is a sequence. */
	boolean isList() {
		return this.node instanceof SequenceNode;
	}

	/** Whether a plain scalar says nothing, as {@code null} and {@code ~} do. */
	boolean isNothing() {
		return this.node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN
				&& NOTHING.contains(scalar.getValue());
	}

	/**
	 * This place and all below it as maps, lists, texts, numbers, truth values and nulls;
	 * only what stands without quotes can be other than text.
	 */
	@Nullable Object plain() {
		if (isMapping()) {
			Map<String, @Nullable Object> map = new LinkedHashMap<>();
			entries().forEach((key, value) -> map.put(key, value.plain()));
			return Collections.unmodifiableMap(map);
		}
		if (isList()) {
			List<@Nullable Object> items = new ArrayList<>();
			list().forEach((item) -> items.add(item.plain()));
			return Collections.unmodifiableList(items);
		}
		ScalarNode scalar = (ScalarNode) this.node;
		return (scalar.getScalarStyle() == ScalarStyle.PLAIN) ? PlainScalar.value(scalar.getValue())
				: scalar.getValue();
	}

	/** A fault at this place. */
	FaultFound fault(String message) {
		return new FaultFound(new SeedFault(this.file, this.line, this.path, message));
	}

	/** A fault at a key below this place that is not there. */
	FaultFound faultBelow(String key, String message) {
		return new FaultFound(new SeedFault(this.file, this.line, below(key), message));
	}

	private String below(String key) {
		return this.path.isEmpty() ? key : this.path + "." + key;
	}

	private static int lineOf(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}
