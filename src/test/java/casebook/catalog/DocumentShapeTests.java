package casebook.catalog;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import casebook.testing.CasebookTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents hold the components of records, in their order, and nothing else: what a
 * process adds in an order of its own would make another document of an equal record.
 */
@CasebookTest
class DocumentShapeTests {

	private final JsonMapper mapper = new JsonMapper();

	@Autowired
	Catalogue catalogue;

	@Test
	void everyDocumentHasTheComponentsInTheirOrder() throws Exception {
		Contents contents = this.catalogue.read(RecordReader.NONE);
		List<CaseRecord> records = this.catalogue.records(contents.lines());

		assertThat(records).hasSize(120);
		for (CaseRecord each : records) {
			check(each);
		}
		check(contents.collection());
		check(contents.vocabulary());
		for (List<? extends Record> all : List.of(contents.actors(), contents.sources(), contents.concepts())) {
			for (Record each : all) {
				check(each);
			}
		}
	}

	private void check(Record document) throws InvocationTargetException, IllegalAccessException {
		check(document, this.mapper.readTree(Documents.write(document)));
	}

	private static void check(Object value, JsonNode node) throws InvocationTargetException, IllegalAccessException {
		if (value instanceof Record) {
			Map<String, Object> components = components(value);
			assertThat(List.copyOf(node.propertyNames())).as(value.getClass().getSimpleName())
				.containsExactlyElementsOf(components.keySet());
			for (Map.Entry<String, Object> component : components.entrySet()) {
				check(component.getValue(), node.get(component.getKey()));
			}
		}
		else if (value instanceof List<?> list) {
			for (int i = 0; i < list.size(); i++) {
				check(list.get(i), node.get(i));
			}
		}
		else if (value instanceof Map<?, ?> map) {
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				check(entry.getValue(), node.get(entry.getKey().toString()));
			}
		}
	}

	private static Map<String, Object> components(Object record)
			throws InvocationTargetException, IllegalAccessException {
		Map<String, Object> components = new LinkedHashMap<>();
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			component.getAccessor().setAccessible(true);
			Object value = component.getAccessor().invoke(record);
			if (value != null) {
				components.put(component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT), value);
			}
		}
		return components;
	}

}
