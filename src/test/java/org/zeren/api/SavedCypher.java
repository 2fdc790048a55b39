package org.zeren.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Cypher that Neo4j Browser offers: the saved queries of {@code cypher/queries/} and
 * the queries of {@code cypher/guide.html}.
 *
 * @param name its file, with a number in the guide
 * @param text the statement
 */
record SavedCypher(String name, String text) {

	private static final Path FOLDER = Path.of("cypher");

	private static final Pattern RUNNABLE = Pattern.compile("<pre class=\"[^\"]*runnable\">(.*?)</pre>",
			Pattern.DOTALL);

	static List<SavedCypher> all() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER.resolve("queries"))) {
			return Stream.concat(files.sorted().map(SavedCypher::of), guide().stream()).toList();
		}
	}

	/** The saved query whose file begins with this number. */
	static SavedCypher query(String number) throws IOException {
		return all().stream().filter((query) -> query.name().startsWith(number)).findFirst().orElseThrow();
	}

	static List<SavedCypher> guide() throws IOException {
		List<String> texts = RUNNABLE.matcher(Files.readString(FOLDER.resolve("guide.html")))
			.results()
			.map((found) -> found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
			.filter((text) -> !text.startsWith(":"))
			.toList();
		return texts.stream().map((text) -> new SavedCypher("guide " + (texts.indexOf(text) + 1), text)).toList();
	}

	/** What Neo4j Browser sets before anybody has set a parameter. */
	static Map<String, Object> parameters() throws IOException {
		return JsonMapper.shared()
			.readValue(Files.readString(FOLDER.resolve("parameters.json")), new TypeReference<>() {
			});
	}

	private static SavedCypher of(Path file) {
		try {
			return new SavedCypher(file.getFileName().toString(), Files.readString(file));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return this.name;
	}

}
