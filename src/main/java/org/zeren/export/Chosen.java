package org.zeren.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.export.ask.Asking;
import org.zeren.export.ask.ExportRefusal;
import org.zeren.export.ask.NamedPlans;
import org.zeren.export.ask.Pages;

/**
 * Makes filters of GraphQL of what a person chooses. A name that the graph does not have
 * is told: an empty table would read as "nothing found".
 */
final class Chosen {

	/** The name of the filter that is one of GraphQL's own. */
	static final String FILTER = "filter";

	private static final String PLAN = "plan";

	private static final int CHOICES = 10;

	private final ExportTables tables;

	private final Asking asking;

	private final NamedPlans plans;

	Chosen(ExportTables tables, Asking asking, NamedPlans plans) {
		this.tables = tables;
		this.asking = asking;
		this.plans = plans;
	}

	/**
	 * {@return the variables of the table's operation}
	 * @throws ExportRefusal if a filter is unknown, or a value is
	 */
	Map<String, Object> variables(ExportTable table, Map<String, List<String>> choices) {
		return table.plans().isEmpty() ? filters(table, choices) : plans(table, choices);
	}

	/** The variables that are a plan each: all of them, and nothing else. */
	private Map<String, Object> plans(ExportTable table, Map<String, List<String>> choices) {
		String wanted = String.join(" and ", table.plans());
		choices.keySet().stream().filter((name) -> !table.plans().contains(name)).findFirst().ifPresent((name) -> {
			throw bad("There is no filter " + name + " here; there are " + wanted + ", a plan each.");
		});
		Map<String, Object> variables = new LinkedHashMap<>();
		for (String name : table.plans()) {
			List<String> values = choices.getOrDefault(name, List.of());
			if (values.size() != 1) {
				throw bad("This table takes " + wanted + ", a plan each by id, title or file; " + name + " was given "
						+ (values.isEmpty() ? "not at all." : values.size() + " times."));
			}
			variables.put(name, this.plans.ids(values).get(0));
		}
		return variables;
	}

	private Map<String, Object> filters(ExportTable table, Map<String, List<String>> choices) {
		List<Object> nodes = new ArrayList<>();
		List<Object> rows = new ArrayList<>();
		choices.forEach((name, values) -> {
			if (name.equals(FILTER)) {
				values.forEach((value) -> nodes.add(json(value)));
				return;
			}
			Object ofNodes = table.filters().get(name);
			Object ofRows = table.rows().get(name);
			if (ofNodes == null && ofRows == null) {
				Set<String> names = new TreeSet<>(table.filters().keySet());
				names.addAll(table.rows().keySet());
				names.addAll(table.given().keySet());
				throw bad(
						"There is no filter " + name + " here; there are " + String.join(", ", names) + " and filter.");
			}
			List<String> found = found(table, name, values);
			if (ofNodes != null) {
				nodes.add(filled(ofNodes, found));
			}
			if (ofRows != null) {
				rows.add(filled(ofRows, found));
			}
		});
		Map<String, Object> variables = new LinkedHashMap<>();
		variables.put("filter", Map.of("and", nodes));
		if (table.each() != null) {
			variables.put("rows", Map.of("and", rows));
		}
		return variables;
	}

	private static Object json(String text) {
		try {
			if (JsonMapper.shared().readValue(text, Object.class) instanceof Map<?, ?> filter) {
				return filter;
			}
		}
		catch (JacksonException ex) {
			// It is told below.
		}
		throw bad("The parameter filter is no JSON object, such as {\"ordinal\": {\"le\": 10}}.");
	}

	private List<String> found(ExportTable table, String name, List<String> values) {
		if (name.equals(PLAN)) {
			return this.plans.ids(values);
		}
		ExportTables.Choice choice = this.tables.choices().get(table.names().get(name));
		return (choice != null) ? lookedUp(choice, values) : values;
	}

	private List<String> lookedUp(ExportTables.Choice choice, List<String> values) {
		Set<String> asked = new LinkedHashSet<>(values);
		List<String> names = List.copyOf(asked);
		List<Map<?, ?>> nodes = new Pages(this.asking, choice.query(), Map.of("values", names, "ids", names)).all();
		return asked.stream().map((value) -> {
			List<String> called = nodes.stream()
				.filter((node) -> node.containsValue(value))
				.map((node) -> String.valueOf(node.get("value")))
				.distinct()
				.toList();
			if (called.isEmpty()) {
				throw bad("There is no " + choice.what() + " called " + value + ".");
			}
			if (called.size() > 1) {
				throw bad(called.size() + " things are called " + value + "; take the id of one " + choice.what() + ": "
						+ called.stream().limit(CHOICES).collect(Collectors.joining(", ")) + ".");
			}
			return called.get(0);
		}).toList();
	}

	private static @Nullable Object filled(@Nullable Object template, List<String> values) {
		if (template instanceof Map<?, ?> map) {
			Map<Object, @Nullable Object> filled = new LinkedHashMap<>();
			map.forEach((key, value) -> filled.put(key, filled(value, values)));
			return filled;
		}
		if (ExportTable.BARE.equals(template)) {
			return values.stream().map(Chosen::bare).toList();
		}
		return ExportTable.VALUES.equals(template) ? values : template;
	}

	private static Object bare(String value) {
		if (value.equals("true") || value.equals("false")) {
			return Boolean.valueOf(value);
		}
		return value.matches("\\d{1,9}") ? (Object) Integer.valueOf(value) : value;
	}

	private static ExportRefusal bad(String message) {
		return new ExportRefusal(ExportRefusal.Reason.BAD, message);
	}

}
