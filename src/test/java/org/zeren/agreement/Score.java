package org.zeren.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.document.Source;
import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.extract.Extraction;
import org.zeren.extract.PlanExtractor;
import org.zeren.text.Forms;

/**
 * Reads documents and prints how far the records agree with what careful readers wrote
 * down, and how silent they are about the rest, without a server:
 * {@code Score [--misses] FOLDER GOLD.json...}, the documents in the folder or beside the
 * notes.
 */
public final class Score {

	private Score() {
	}

	public static void main(String[] arguments) {
		List<String> files = new ArrayList<>(List.of(arguments));
		boolean misses = files.remove("--misses");
		Path folder = Path.of(files.remove(0));
		Map<String, List<Double>> means = new TreeMap<>();
		for (String file : files) {
			Path gold = Path.of(file);
			JsonNode reader = JsonMapper.shared().readTree(gold.toFile());
			String document = reader.path("doc").asString();
			Path path = folder.resolve(document).toFile().exists() ? folder.resolve(document)
					: gold.resolveSibling(document);
			System.out.println("== " + gold.getFileName());
			try {
				Source source = new SourceReader().read(path);
				Extraction extraction = of(reader, new PlanExtractor().plans(OutlineReader.read(source)));
				List<Facet> facets = Agreement.of(reader, extraction.record());
				for (Facet facet : facets) {
					System.out.printf("%-24s F1 %.3f  %4d found%n", facet.name(), facet.f1(), facet.hits());
					means.computeIfAbsent(facet.name(), (name) -> new ArrayList<>()).add(facet.f1());
					if (misses) {
						facet.missed().forEach((fact) -> System.out.println("   - " + fact));
						facet.extra().forEach((fact) -> System.out.println("   + " + fact));
					}
				}
				System.out.println(Silence.of(reader, facets, extraction, source));
			}
			catch (RuntimeException ex) {
				System.out.println("not read: " + ex.getMessage());
			}
		}
		System.out.println("== means");
		means.forEach((facet, values) -> System.out.printf("%-24s %.3f  lowest %.3f%n", facet,
				values.stream().mapToDouble(Double::doubleValue).average().orElse(0),
				values.stream().mapToDouble(Double::doubleValue).min().orElse(0)));
	}

	/** The plan with the title of the notes, or the first of the file. */
	static Extraction of(JsonNode reader, List<Extraction> plans) {
		String title = Forms.halfWidth(reader.path("plan").path("title").asString());
		return plans.stream()
			.filter((plan) -> Forms.halfWidth(plan.record().title()).equals(title))
			.findFirst()
			.orElse(plans.get(0));
	}

}
