package org.zeren.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.ResultSummary;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The rules of audit: those that come with the application ({@code cypher/findings/}) and
 * those of a folder of the user's own. A rule of the folder stands in the place of one of
 * the same kind that comes with the application.
 *
 * @param all the rules, those that silence others first
 */
record Rules(List<Rule> all) {

	private static final String WRITE = """
			UNWIND $rules AS row
			MERGE (r:Rule {id: row.id})
			SET r = row""";

	/** Puts them in the graph, where findings say by which they were found. */
	ResultSummary write(TransactionContext transaction) {
		return transaction.run(WRITE, Map.of("rules", this.all.stream().map(Rule::properties).toList())).consume();
	}

	/**
	 * Changes where what the rules say changes. It is made of their words: the hash of an
	 * enum is another in every process.
	 */
	String digest() {
		return Integer.toHexString(this.all.toString().hashCode());
	}

	/**
	 * {@return the rules}
	 * @param folder the user's own; null for none
	 * @throws RuleException if one cannot be used
	 */
	static Rules of(@Nullable Path folder) {
		List<Rule> own = (folder != null) ? inFolder(folder) : List.of();
		Set<String> replaced = new HashSet<>();
		for (Rule rule : own) {
			if (!replaced.add(rule.kind())) {
				throw new RuleException(rule.kind(), "two files of the folder have this kind");
			}
		}
		List<Rule> all = new ArrayList<>(bundled());
		all.removeIf((rule) -> replaced.contains(rule.kind()));
		all.addAll(own);
		Set<String> kinds = new HashSet<>();
		all.forEach((rule) -> kinds.add(rule.kind()));
		for (Rule rule : all) {
			rule.silencedBy().stream().filter((kind) -> !kinds.contains(kind)).forEach((kind) -> {
				throw new RuleException(rule.kind(), "is silenced by " + kind + ", which is no kind of finding");
			});
		}
		all.sort(Comparator.comparing((Rule rule) -> !rule.silencedBy().isEmpty()).thenComparing(Rule::kind));
		return new Rules(List.copyOf(all));
	}

	static List<Rule> bundled() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:cypher/findings/*.cypher");
			return Arrays.stream(files)
				.map((file) -> Rule.of(Objects.requireNonNull(file.getFilename()), text(file)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Rule> inFolder(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((each) -> each.toString().endsWith(".cypher"))
				.sorted()
				.map((file) -> Rule.of(file.toString(), text(file)))
				.toList();
		}
		catch (IOException ex) {
			throw new RuleException(folder.toString(),
					"the folder of rules (zeren.audit.folder) cannot be read: " + ex.getClass().getSimpleName());
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new RuleException(file.toString(), "it cannot be read as UTF-8: " + ex.getClass().getSimpleName());
		}
	}

}
