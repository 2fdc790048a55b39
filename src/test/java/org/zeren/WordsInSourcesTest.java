package org.zeren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words of the Chinese language stand in vocabulary files, and each rule of writing in
 * one class.
 */
class WordsInSourcesTest {

	private static final Path MAIN = Path.of("src/main/java/org/zeren");

	/** 推进|加快 inside a text: words to choose from. */
	private static final Pattern CHOICE = Pattern.compile("[\\x{4e00}-\\x{9fff}][?)]*\\|[(?:]*[\\x{4e00}-\\x{9fff}]");

	private static final Pattern JOINED = Pattern.compile("\"(?:\\s*//[^\n]*)?\\s*\\+\\s*\"");

	/** "推进", "加快": a list of words. */
	private static final Pattern LIST = Pattern.compile("\"[\\x{4e00}-\\x{9fff}]+\",\\s*\"[\\x{4e00}-\\x{9fff}]+\"");

	@ParameterizedTest
	@ValueSource(strings = { "\"推进|加快\"", "\"推进|\" // first\n + \"加快\"", "\"(?:推进)|(?:加快)\"" })
	void aChoiceIsSeenAlsoWhereItGoesOverLines(String code) {
		assertThat(choices(code)).isNotEmpty();
	}

	@Test
	void noPatternChoosesBetweenChineseWords() throws IOException {
		assertThat(files(WordsInSourcesTest::choices)).isEmpty();
	}

	@Test
	void noListHoldsChineseWords() throws IOException {
		assertThat(files((code) -> found(LIST, code))).isEmpty();
	}

	@Test
	void theDigitsAreWrittenOutInTheClassOfDigitsOnly() throws IOException {
		assertThat(lines(".", (line) -> line.contains("一二三四五六七"))).singleElement().asString().startsWith("Digits.java");
	}

	@Test
	void chineseCharactersAreToldInOneClass() throws IOException {
		assertThat(lines(".", (line) -> line.contains("UnicodeScript") || line.contains("isIdeographic"))).isEmpty();
	}

	@Test
	void formsOfCharactersAreNormalizedInOneClass() throws IOException {
		assertThat(lines(".", (line) -> line.contains("java.text.Normalizer"))).singleElement()
			.asString()
			.startsWith("Forms.java");
	}

	/** A text that goes over several lines is one text. */
	private static List<String> choices(String code) {
		return found(CHOICE, JOINED.matcher(code).replaceAll(""));
	}

	private static List<String> found(Pattern pattern, String code) {
		return pattern.matcher(code).results().map(MatchResult::group).toList();
	}

	private static List<String> files(Function<String, List<String>> look) throws IOException {
		try (Stream<Path> files = Files.walk(MAIN)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.flatMap((file) -> look
					.apply(read(file).filter((line) -> !line.strip().matches("(?:/?\\*|//).*"))
						.collect(Collectors.joining("\n")))
					.stream()
					.map((found) -> file.getFileName() + ": " + found))
				.toList();
		}
	}

	private static List<String> lines(String room, Predicate<String> wanted) throws IOException {
		try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.flatMap((file) -> read(file)
					.filter((line) -> !line.strip().matches("(?:/?\\*|//).*") && wanted.test(line))
					.map((line) -> file.getFileName() + ": " + line.strip()))
				.toList();
		}
	}

	private static Stream<String> read(Path file) {
		try {
			return Files.readAllLines(file).stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
