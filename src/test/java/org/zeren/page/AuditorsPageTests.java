package org.zeren.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page asks nobody but its own server, runs nothing that stands in a document, and is
 * light.
 */
class AuditorsPageTests {

	private static final int KILOBYTE = 1024;

	@Test
	void itsPolicyAllowsNoScriptInTheDocumentButTheImportMap() throws IOException {
		ResponseEntity<String> answer = new AuditorsPage.Document().page();
		assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'none'")
			.contains("script-src 'self' 'sha256-")
			.doesNotContain("unsafe", "http:", "https:", "*");
		assertThat(Pattern.compile("<script(?![^>]* src=)[^>]*>").matcher(answer.getBody()).results())
			.extracting(MatchResult::group)
			.containsExactly("<script type=\"importmap\">");
		assertThat(answer.getBody()).doesNotContain("style=", "onclick=", "<style");
	}

	@Test
	void itNamesNoOtherHost() {
		Pattern address = Pattern.compile("(?:https?:)?//[a-z0-9-]+\\.[a-z]");
		assertThat(files()).isNotEmpty()
			.allSatisfy((file) -> assertThat(address.matcher(text(file)).results().map(MatchResult::group))
				.allMatch((found) -> found.startsWith("http://www.w")));
	}

	@Test
	void itMakesNoMarkupOfWhatPlansSay() {
		assertThat(files()).allSatisfy(
				(file) -> assertThat(text(file)).doesNotContain("innerHTML", "unsafeHTML", "unsafe-html", "eval("));
	}

	/**
	 * All views together, with the templates' library; the drawing comes with the view
	 * that draws.
	 */
	@Test
	void itWeighsLessThan600KilobytesCompressed() throws IOException {
		long page = files().stream().mapToLong((file) -> compressed(text(file).getBytes(StandardCharsets.UTF_8))).sum();
		long drawing = library("cytoscape/*/dist/cytoscape.esm.min.mjs");
		long templates = library("lit*/*/*.js") + library("lit-html/*/directives/*.js");
		assertThat(page + templates).isBetween(10L * KILOBYTE, 300L * KILOBYTE);
		assertThat(page + templates + drawing).isLessThan(600L * KILOBYTE);
	}

	private static long library(String pattern) throws IOException {
		long sum = 0;
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:META-INF/resources/webjars/" + pattern)) {
			sum += compressed(file.getContentAsByteArray());
		}
		return sum;
	}

	private static List<Path> files() {
		try (Stream<Path> files = Files.walk(Path.of("page"))) {
			return files.filter((file) -> file.toString().matches(".*\\.(js|css|html|svg)"))
				.filter((file) -> !file.toString().matches("page/(node_modules|test)/.*|.*/eslint\\.config\\.js"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long compressed(byte[] content) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.size();
	}

}
