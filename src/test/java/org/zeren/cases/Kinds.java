package org.zeren.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.zeren.document.Source;
import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.extract.Extraction;
import org.zeren.extract.PlanExtractor;

/**
 * Invented texts of each kind that was once read wrongly (cases/kinds.yaml), with the
 * facts that each must give.
 */
final class Kinds {

	/**
	 * One text.
	 *
	 * @param kind what it is about
	 * @param file a name whose ending tells the format
	 * @param text the text
	 * @param plans the facts of each plan in it
	 */
	record Kind(String kind, String file, String text, List<Map<String, Object>> plans) {

		@Override
		public String toString() {
			return this.kind;
		}

	}

	private Kinds() {
	}

	static List<Kind> all() {
		try (InputStream file = Kinds.class.getResourceAsStream("/cases/kinds.yaml")) {
			return new YAMLMapper().readValue(file, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<Map<String, Object>> found(Kind kind) {
		byte[] bytes = kind.text().getBytes(StandardCharsets.UTF_8);
		return found(new SourceReader().read(kind.file(), bytes), kind.plans());
	}

	/**
	 * {@return the facts of each plan in the source, of the kinds that are asked for}
	 */
	static List<Map<String, Object>> found(Source source, List<Map<String, Object>> asked) {
		List<Map<String, Object>> found = new ArrayList<>();
		for (Extraction plan : new PlanExtractor().plans(OutlineReader.read(source))) {
			Map<String, Object> facts = PlanFacts.of(plan.record());
			Map<String, Object> named = new LinkedHashMap<>();
			asked.get(Math.min(found.size(), asked.size() - 1))
				.keySet()
				.forEach((key) -> named.put(key, facts.get(key)));
			found.add(named);
		}
		return found;
	}

	/**
	 * Prints what differs, text by text.
	 */
	public static void main(String[] args) {
		int right = 0;
		for (Kind kind : all()) {
			if (args.length > 0 && !kind.kind().contains(args[0])) {
				continue;
			}
			List<Map<String, Object>> found;
			try {
				found = found(kind);
			}
			catch (RuntimeException ex) {
				found = List.of(Map.of("failed", String.valueOf(ex.getMessage())));
			}
			boolean same = found.equals(kind.plans());
			right += same ? 1 : 0;
			System.out.println((same ? "right  " : "WRONG  ") + kind);
			if (!same) {
				differ(kind.plans(), found);
			}
		}
		System.out.println(right + " right");
	}

	private static void differ(List<Map<String, Object>> right, List<Map<String, Object>> found) {
		if (right.size() != found.size()) {
			System.out.println("    plans: " + found);
		}
		for (int i = 0; i < Math.min(right.size(), found.size()); i++) {
			for (Map.Entry<String, Object> fact : right.get(i).entrySet()) {
				Object other = found.get(i).getOrDefault(fact.getKey(), found.get(i).get("failed"));
				if (!fact.getValue().equals(other)) {
					System.out.println("    " + fact.getKey() + ": " + other + "\n      right: " + fact.getValue());
				}
			}
		}
	}

}
