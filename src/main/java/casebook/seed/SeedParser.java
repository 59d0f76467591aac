package casebook.seed;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Parses one seed file to nodes. Refuses keys that stand twice and anchors, through which
 * a small file could stand for an endless one.
 */
final class SeedParser {

	private static final int LARGEST_FILE = 64 * 1024 * 1024;

	private final String file;

	private SeedParser(String file) {
		this.file = file;
	}

	/**
	 * Parses a file.
	 * @throws FaultFound if it is no YAML, or YAML of a kind that seeds do not use
	 */
	static SeedNode parse(String file, String text) {
		SeedParser parser = new SeedParser(file);
		Node node = parser.compose(text);
		parser.check(node);
		return new SeedNode(file, "", lineOf(node), node);
	}

	private Node compose(String text) {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(LARGEST_FILE);
		try {
			Node node = new Yaml(options).compose(new StringReader(text));
			if (node == null) {
				throw fault(0, "is empty");
			}
			return node;
		}
		catch (MarkedYAMLException ex) {
			Mark mark = ex.getProblemMark();
			throw fault((mark != null) ? mark.getLine() + 1 : 0, "is not YAML: " + ex.getProblem());
		}
		catch (YAMLException ex) {
			throw fault(0, "is not YAML: " + ex.getMessage());
		}
	}

	private void check(Node node) {
		if (node.getAnchor() != null) {
			throw fault(lineOf(node), "the anchor &" + node.getAnchor() + " is not allowed; write the text out");
		}
		if (node instanceof MappingNode mapping) {
			check(mapping);
		}
		else if (node instanceof SequenceNode sequence) {
			sequence.getValue().forEach(this::check);
		}
	}

	private void check(MappingNode mapping) {
		Set<String> keys = new HashSet<>();
		for (NodeTuple tuple : mapping.getValue()) {
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				throw fault(lineOf(tuple.getKeyNode()), "a key is not a text");
			}
			if (!keys.add(key.getValue())) {
				throw fault(lineOf(key), "the key '" + key.getValue() + "' stands twice in one mapping");
			}
			check(key);
			check(tuple.getValueNode());
		}
	}

	private FaultFound fault(int line, String message) {
		return new FaultFound(new SeedFault(this.file, line, "", message));
	}

	private static int lineOf(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}
