package org.zeren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words of the Chinese language stand in vocabulary files, and each rule of writing in
 * one class.
 */
class WordsInSourcesTest {

	private static final Path MAIN = Path.of("src/main/java/org/zeren");

	/** 推进|加快 inside a text: words to choose from. */
	private static final Pattern CHOICE = Pattern.compile("[\\x{4e00}-\\x{9fff}][?)]*\\|[(?:]*[\\x{4e00}-\\x{9fff}]");

	/** "推进", "加快": a list of words. */
	private static final Pattern LIST = Pattern.compile("\"[\\x{4e00}-\\x{9fff}]+\",\\s*\"[\\x{4e00}-\\x{9fff}]+\"");

	@Test
	void noPatternChoosesBetweenChineseWords() throws IOException {
		assertThat(lines(".", (line) -> CHOICE.matcher(line).find())).isEmpty();
	}

	@Test
	void noListHoldsChineseWords() throws IOException {
		assertThat(lines(".", (line) -> LIST.matcher(line).find())).isEmpty();
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
