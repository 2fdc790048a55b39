package org.zeren.audit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A rule is what its file says; a mistake in the file is told in one line that names the
 * file and the key.
 */
class RuleTest {

	private static final String FILE = """
			// kind: TITLE_TOO_SHORT
			// name: 标题过短
			// name.en: A title that is too short
			// severity: LOW
			// criterion: 标题应当写明事项。
			// criterion.en: A title says what is to be done: all of it.
			// citation: 本单位的审计规程
			// limits: 只数字数。
			// limits.en: It counts characters only.
			// silenced by: PLAN_WITHOUT_DUTIES, NO_DATE
			MATCH (m:Measure) WHERE size(m.title) < 3 // of the title
			RETURN m AS subject, {} AS condition, [] AS evidence
			""";

	@Test
	void theHeadSaysWhatItIsAndTheRestIsItsQuery() {
		Rule rule = Rule.of("short.cypher", FILE);
		assertThat(rule).isEqualTo(new Rule("TITLE_TOO_SHORT", "标题过短", "A title that is too short", Severity.LOW,
				"标题应当写明事项。", "A title says what is to be done: all of it.", "本单位的审计规程", "只数字数。",
				"It counts characters only.", List.of("PLAN_WITHOUT_DUTIES", "NO_DATE"),
				"MATCH (m:Measure) WHERE size(m.title) < 3 // of the title\n"
						+ "RETURN m AS subject, {} AS condition, [] AS evidence"));
	}

	@Test
	void theLineOfSilencersMayBeLeftOut() {
		assertThat(Rule.of("short.cypher", FILE.replaceFirst("// silenced by.*\n", "")).silencedBy()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					// kind: TITLE_TOO_SHORT | // kind: title-too-short | kind is written in capitals, such as MEASURE_WITHOUT_UNIT; not title-too-short
					// kind: TITLE_TOO_SHORT | // kind:                 | its head lacks a line "// kind: …"
					// kind: TITLE_TOO_SHORT | // kind TITLE_TOO_SHORT  | its head is of lines "// key: value"; not // kind TITLE_TOO_SHORT
					// name.en               | // name.de               | unknown key name.de; there are kind, name, name.en, severity, criterion, criterion.en, citation, limits, limits.en, silenced by
					// name.en               | // name                  | the key name is there twice
					// severity: LOW         | // severity: low         | severity is HIGH, MEDIUM, LOW; not low
					本单位的审计规程         | ''                       | its head lacks a line "// citation: …"
					""")
	void aMistakeInTheHeadIsToldInOneLineThatNamesFileAndKey(String right, String wrong, String message) {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> Rule.of("short.cypher", FILE.replace(right, wrong)))
			.withMessage("rule short.cypher: " + message);
	}

	@Test
	void aHeadWithoutAQueryIsNoRule() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> Rule.of("short.cypher", FILE.substring(0, FILE.indexOf("MATCH"))))
			.withMessage("rule short.cypher: no query follows its head");
	}

	@Test
	void aRuleOfTheFolderStandsInThePlaceOfOneOfItsKind(@TempDir Path folder) throws IOException {
		write(folder, "mine.cypher", FILE.replace("TITLE_TOO_SHORT", "NO_DEADLINE"));
		List<Rule> all = Rules.of(folder).all();
		assertThat(all).hasSameSizeAs(Rules.of(null).all());
		assertThat(all).filteredOn((rule) -> rule.kind().equals("NO_DEADLINE"))
			.singleElement()
			.extracting(Rule::name)
			.isEqualTo("标题过短");
	}

	@Test
	void rulesThatSilenceOthersComeBeforeThem() {
		List<String> before = Rules.of(null)
			.all()
			.stream()
			.takeWhile((rule) -> rule.silencedBy().isEmpty())
			.map(Rule::kind)
			.toList();
		assertThat(Rules.bundled().stream().flatMap((rule) -> rule.silencedBy().stream())).isNotEmpty()
			.allMatch(before::contains);
	}

	@Test
	void twoFilesOfTheFolderCannotHaveOneKind(@TempDir Path folder) throws IOException {
		write(folder, "a.cypher", FILE);
		write(folder, "b.cypher", FILE);
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> Rules.of(folder))
			.withMessage("rule TITLE_TOO_SHORT: two files of the folder have this kind");
	}

	@Test
	void aRuleIsSilencedByKindsThatThereAre(@TempDir Path folder) throws IOException {
		write(folder, "a.cypher", FILE.replace("NO_DATE", "NO_DAY"));
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> Rules.of(folder))
			.withMessage("rule TITLE_TOO_SHORT: is silenced by NO_DAY, which is no kind of finding");
	}

	@Test
	void aFolderThatIsNotThereAndAFileInAnotherEncodingAreNamed(@TempDir Path folder) throws IOException {
		Path missing = folder.resolve("rules");
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> Rules.of(missing))
			.withMessage("rule " + missing
					+ ": the folder of rules (zeren.audit.folder) cannot be read: NoSuchFileException");
		Path file = Files.write(folder.resolve("a.cypher"), FILE.getBytes(Charset.forName("GB18030")));
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> Rules.of(folder))
			.withMessage("rule " + file + ": it cannot be read as UTF-8: MalformedInputException");
	}

	@Test
	void theDigestOfTheRulesIsAnotherWhereOneSaysSomethingElse(@TempDir Path folder) throws IOException {
		write(folder, "a.cypher", FILE);
		String digest = Rules.of(folder).digest();
		assertThat(Rules.of(folder).digest()).isEqualTo(digest);
		write(folder, "a.cypher", FILE.replace("LOW", "HIGH"));
		assertThat(Rules.of(folder).digest()).isNotEqualTo(digest);
	}

	private static void write(Path folder, String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

}
