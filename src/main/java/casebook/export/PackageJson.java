package casebook.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import casebook.catalog.Collection;
import casebook.receipt.Receipt;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The JSON files of a data package, with the same line ends everywhere. */
final class PackageJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private PackageJson() {
	}

	static String write(Object document) {
		DefaultIndenter lines = new DefaultIndenter("  ", "\n");
		return MAPPER.writer()
			.with(new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines))
			.writeValueAsString(document) + "\n";
	}

	/** The descriptor of a package. */
	static String descriptor(Excerpt excerpt, List<Spool.Table> tables) throws IOException {
		Receipt receipt = excerpt.receipt();
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("profile", "tabular-data-package");
		descriptor.put("name", "casebook-" + receipt.release().toLowerCase(Locale.ROOT));
		descriptor.put("title", receipt.catalogue());
		descriptor.put("description", receipt.selection());
		descriptor.put("version", receipt.release());
		descriptor.put("created", receipt.edition().madeAt().toString());
		descriptor.put("licenses", List.of(licence(receipt.licence())));
		List<Map<String, Object>> contributors = contributors(excerpt.snapshot().collection());
		if (!contributors.isEmpty()) {
			descriptor.put("contributors", contributors);
		}
		descriptor.put("keywords", List.of(excerpt.snapshot().collection().id()));
		if (receipt.address().contains("://")) {
			descriptor.put("homepage", receipt.address());
		}
		List<Map<String, Object>> resources = new ArrayList<>();
		for (Spool.Table table : tables) {
			resources.add(resource(table));
		}
		descriptor.put("resources", resources);
		return write(descriptor);
	}

	private static List<Map<String, Object>> contributors(Collection collection) {
		List<Map<String, Object>> contributors = new ArrayList<>();
		collection.editedBy().forEach((editor) -> contributors.add(contributor(editor.inFull(), "contributor")));
		String publisher = collection.publishedBy();
		if (publisher != null) {
			contributors.add(contributor(publisher, "publisher"));
		}
		return contributors;
	}

	private static Map<String, Object> contributor(String title, String role) {
		Map<String, Object> contributor = new LinkedHashMap<>();
		contributor.put("title", title);
		contributor.put("role", role);
		return contributor;
	}

	private static Map<String, Object> licence(String spdx) {
		Map<String, Object> licence = new LinkedHashMap<>();
		licence.put("name", spdx);
		licence.put("path", "https://spdx.org/licenses/" + spdx + ".html");
		return licence;
	}

	private static Map<String, Object> resource(Spool.Table table) throws IOException {
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("profile", "tabular-data-resource");
		resource.put("name", table.declared().name());
		resource.put("path", table.declared().path());
		resource.put("description", table.declared().description());
		resource.put("format", "csv");
		resource.put("mediatype", "text/csv");
		resource.put("encoding", "utf-8");
		resource.put("bytes", table.bytes());
		resource.put("hash", "sha256:" + table.sha256());
		resource.put("dialect", Map.of("lineTerminator", "\r\n"));
		resource.put("schema", table.declared().schema());
		return resource;
	}

}
