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

import org.zeren.graph.write.Origin;
import org.zeren.graph.write.Outcome;
import org.zeren.graph.write.PlanStore;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.yaml.PlanYaml;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The plans that come with the application, which a fresh clone serves without their
 * documents.
 */
final class BundledPlans {

	private static final Logger log = LoggerFactory.getLogger(BundledPlans.class);

	private BundledPlans() {
	}

	/**
	 * Writes those that are not in the graph as this application knows them. A plan that
	 * a person imported stays as it is, one that a person removed stays out.
	 */
	static void write(PlanStore store) {
		List<Outcome> outcomes = records().stream().map((plan) -> store.write(plan, Map.of(), Origin.BUNDLED)).toList();
		log.info(
				"{} plans come with the application: {} written, {} there already, {} imported by a person, {} removed by one",
				outcomes.size(), count(outcomes, Outcome.WRITTEN), count(outcomes, Outcome.UNCHANGED),
				count(outcomes, Outcome.KEPT), count(outcomes, Outcome.REMOVED));
	}

	private static long count(List<Outcome> outcomes, Outcome outcome) {
		return outcomes.stream().filter(outcome::equals).count();
	}

	private static List<PlanRecord> records() {
		PlanYaml yaml = new PlanYaml();
		return files().parallelStream().map((file) -> read(yaml, file)).toList();
	}

	private static List<Resource> files() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:plans/*.yaml");
			return Arrays.stream(files)
				.filter((file) -> !name(file).endsWith(".corrections.yaml"))
				.sorted(Comparator.comparing(BundledPlans::name))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PlanRecord read(PlanYaml yaml, Resource file) {
		try {
			return yaml.read(name(file), file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Resource file) {
		return Objects.requireNonNull(file.getFilename());
	}

}
