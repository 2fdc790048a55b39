package org.zeren.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/audit.md} lists the rules as their files say them.
 * {@code -Dzeren.audit.write=true} writes the list anew.
 */
class AuditPageTest {

	private static final Path PAGE = Path.of("docs/audit.md");

	private static final String BEGIN = "<!-- the rules, from cypher/findings -->\n";

	private static final String END = "<!-- end of the rules -->";

	@Test
	void thePageListsEachRuleAsItsFileSaysIt() throws IOException {
		String page = Files.readString(PAGE);
		String expected = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + list()
				+ page.substring(page.indexOf(END));
		if (Boolean.getBoolean("zeren.audit.write")) {
			Files.writeString(PAGE, expected);
		}
		assertThat(PAGE).as("run this test with -Dzeren.audit.write=true").content().isEqualTo(expected);
	}

	private static String list() {
		return Rules.bundled()
			.stream()
			.sorted(Comparator.comparing(Rule::severity).thenComparing(Rule::kind))
			.map(AuditPageTest::entry)
			.collect(Collectors.joining());
	}

	private static String entry(Rule rule) {
		String silenced = rule.silencedBy().isEmpty() ? "" : " Silenced by "
				+ rule.silencedBy().stream().map((kind) -> "`" + kind + "`").collect(Collectors.joining(", ")) + ".";
		return """

				**`%s`** %s · %s · %s
				- %s %s
				- %s
				- %s %s%s
				""".formatted(rule.kind(), rule.name(), rule.englishName(), rule.severity(), rule.criterion(),
				rule.englishCriterion(), rule.citation(), rule.limits(), rule.englishLimits(), silenced);
	}

}
