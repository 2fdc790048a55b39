package org.zeren.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import org.zeren.document.Source;
import org.zeren.export.Language;
import org.zeren.export.ask.Asking;
import org.zeren.export.ask.ExportRefusal;
import org.zeren.export.ask.NamedPlans;
import org.zeren.export.ask.Pages;
import org.zeren.export.ask.ValuePath;

/**
 * Makes the report of a plan from what GraphQL answers about it. Each part is a function
 * of answers; one of which the graph knows nothing is left out.
 */
public final class Reports {

	/** So many findings are a list that somebody reads. */
	private static final int MOST = 2_000;

	private final Asking asking;

	private final NamedPlans plans;

	private final Clock clock;

	/**
	 * @param asking answers what GraphQL answers
	 * @param plans finds plans by what they are called
	 * @param clock tells today
	 */
	public Reports(Asking asking, NamedPlans plans, Clock clock) {
		this.asking = asking;
		this.plans = plans;
		this.clock = clock;
	}

	/**
	 * {@return the report of a plan}
	 * @param name the plan's id, its title or the name of its file
	 * @param language of the report; what the plan says stays as it is
	 * @param source the plan's document, to quote from; null where it is not at hand
	 * @throws ExportRefusal if there is no such plan, the document is another, or the
	 * graph does not answer
	 */
	public Report of(String name, Language language, @Nullable Source source) {
		String id = this.plans.ids(List.of(name)).get(0);
		ReportWords words = ReportWords.in(language);
		Map<?, ?> plan = (this.asking.ask(text("plan"), Map.of("id", id)).get("plan") instanceof Map<?, ?> found)
				? found : Map.of();
		Quotes quotes = Quotes.of(source, ValuePath.of("source.sha256").in(plan));
		List<Map<?, ?>> findings = all("findings", id);
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Text(words.of("made", Map.of("today", LocalDate.now(this.clock)))));
		blocks.addAll(new Scorecard(words).of(plan, findings));
		if (Boolean.TRUE.equals(plan.get("audited"))) {
			blocks.addAll(new FindingsPart(words, quotes).of(findings));
			blocks.addAll(new RulingsPart(words).of(findings));
			blocks.addAll(new ProgressPart(words).of(all("progress", id)));
		}
		blocks.addAll(new OwnersPart(words).of(all("targets", id)));
		blocks.addAll(doubts(words, plan));
		blocks.addAll(limits(words));
		return new Report(words.of("title", plan), blocks);
	}

	/**
	 * {@return the list of findings that are to be set right, with who is to do it by
	 * when (整改清单)}
	 * @param variables which findings, as {@code Export} gives them for its table of them
	 * @param choices the same as a person chose it, to be shown
	 * @param language of the list
	 * @throws ExportRefusal if there are too many, or the graph does not answer
	 */
	public Report rectification(Map<String, Object> variables, Map<String, List<String>> choices, Language language) {
		ReportWords words = ReportWords.in(language);
		List<Map<?, ?>> findings = new ArrayList<>();
		Pages pages = new Pages(this.asking, text("rectification"), variables);
		while (pages.hasNext()) {
			findings.addAll(pages.next());
			if (findings.size() > MOST) {
				throw new ExportRefusal(ExportRefusal.Reason.BAD,
						"There are more than %d such findings, too many for a list. Choose by plan, state, severity or kind; findings.xlsx has all."
							.formatted(MOST));
			}
		}
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Text(words.of("made", Map.of("today", LocalDate.now(this.clock)))));
		String chosen = new TreeMap<>(choices).entrySet()
			.stream()
			.map((each) -> each.getKey() + " = " + String.join(", ", each.getValue()))
			.collect(Collectors.joining("; "));
		blocks.add(new Block.Text(words.of("chosen",
				Map.of("filter", chosen.isEmpty() ? words.of("missing") : chosen, "count", findings.size()))));
		blocks.addAll(new RulingsPart(words).list(findings));
		return new Report(words.of("rectification"), blocks);
	}

	private List<Map<?, ?>> all(String query, String id) {
		return new Pages(this.asking, text(query), Map.of("id", id)).all();
	}

	private static List<Block> doubts(ReportWords words, Map<?, ?> plan) {
		List<Block> blocks = new ArrayList<>();
		List<Map<?, ?>> doubts = Pages.maps(plan.get("review"));
		if (!doubts.isEmpty()) {
			blocks.add(new Block.Heading(1, words.of("doubts")));
			blocks.add(new Block.Text(words.of("doubtsNote")));
			doubts.forEach((doubt) -> blocks.add(new Block.Item(words.of("doubt", doubt))));
		}
		return blocks;
	}

	private static List<Block> limits(ReportWords words) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Heading(1, words.of("limitsTitle")));
		Stream.of("limitsComputed", "limitsOwners", "limitsPlaces", "limitsQuotes")
			.forEach((key) -> blocks.add(new Block.Item(words.of(key))));
		return blocks;
	}

	private static String text(String query) {
		try {
			return new ClassPathResource("report/" + query + ".graphql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
