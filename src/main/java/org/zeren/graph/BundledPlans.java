package org.zeren.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.graph.write.Origin;
import org.zeren.graph.write.Outcome;
import org.zeren.graph.write.PlanStore;
import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.yaml.PlanYaml;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The plans that come with the application: records of real plans, without their
 * sentences, and invented examples with their documents. They are read from records, for
 * to read the documents takes longer than to start; the text of an example is its file,
 * in UTF-8, decoded.
 */
final class BundledPlans {

	private static final Logger log = LoggerFactory.getLogger(BundledPlans.class);

	private static final String RECORD = ".yaml";

	private static final String TEXTS = ".texts.json";

	private BundledPlans() {
	}

	/**
	 * Writes those that are not in the graph as this application knows them. A plan that
	 * a person imported stays as it is, one that a person removed stays out.
	 */
	static void write(PlanStore store) {
		write(store, "plans", "plans");
	}

	/**
	 * Writes the invented plans likewise, with the texts of their measures.
	 */
	static void writeExamples(PlanStore store) {
		write(store, "examples", "invented plans");
	}

	private static void write(PlanStore store, String folder, String what) {
		List<Outcome> outcomes = read(folder).stream().map((plan) -> write(store, plan)).toList();
		log.info(
				"{} {} come with the application: {} written, {} there already, {} imported by a person, {} removed by one",
				outcomes.size(), what, count(outcomes, Outcome.WRITTEN), count(outcomes, Outcome.UNCHANGED),
				count(outcomes, Outcome.KEPT), count(outcomes, Outcome.REMOVED));
	}

	private static Outcome write(PlanStore store, ReadPlan plan) {
		Outcome outcome = store.write(plan, Origin.BUNDLED);
		if (outcome == Outcome.WRITTEN) {
			store.misfits(plan.record().id()).forEach((line) -> log.warn("{}: {}", plan.record().title(), line));
		}
		return outcome;
	}

	private static long count(List<Outcome> outcomes, Outcome outcome) {
		return outcomes.stream().filter(outcome::equals).count();
	}

	private static List<ReadPlan> read(String folder) {
		PlanYaml yaml = new PlanYaml();
		return files(folder).parallelStream().map((file) -> read(yaml, file)).toList();
	}

	private static List<Resource> files(String folder) {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:" + folder + "/*" + RECORD);
			return Arrays.stream(files)
				.filter((file) -> !name(file).endsWith(".corrections.yaml"))
				.sorted(Comparator.comparing(BundledPlans::name))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ReadPlan read(PlanYaml yaml, Resource file) {
		try {
			String text = file.getContentAsString(StandardCharsets.UTF_8);
			PlanRecord record = yaml.read(name(file), text);
			Resource texts = file.createRelative(name(file).replace(RECORD, TEXTS));
			Resource document = file.createRelative(record.source().name());
			return new ReadPlan(record, texts.exists() ? texts(texts) : Map.of(),
					document.exists() ? document.getContentAsString(StandardCharsets.UTF_8) : null, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> texts(Resource file) throws IOException {
		return JsonMapper.shared()
			.readValue(file.getContentAsString(StandardCharsets.UTF_8), new TypeReference<Map<String, String>>() {
			});
	}

	private static String name(Resource file) {
		return Objects.requireNonNull(file.getFilename());
	}

}
