package org.zeren.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code cypher/} holds for Neo4j Browser.
 *
 * @param queries the saved queries in the order of their file names; each begins with a
 * comment line, its title
 * @param style the style sheet in Browser's GraSS notation
 * @param guide the guide that {@code :guide} opens
 */
record SavedQueries(List<Query> queries, String style, String guide) {

	/**
	 * One saved query.
	 *
	 * @param id the file's name without its ending; a changed query replaces the one a
	 * user's Browser has under this id
	 * @param content the Cypher text
	 */
	record Query(String id, String content) {
	}

	static SavedQueries onClassPath() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/queries/*.cypher");
		List<Query> queries = Arrays.stream(files)
			.map((file) -> new Query(name(file), text(file)))
			.sorted(Comparator.comparing(Query::id))
			.toList();
		return new SavedQueries(queries, text(new ClassPathResource("cypher/style.grass")),
				text(new ClassPathResource("cypher/guide.html")));
	}

	/**
	 * {@return a script that puts queries and style where Browser keeps its user's own,
	 * beside what the user saved}
	 */
	String asSetupScript() {
		JsonMapper json = JsonMapper.shared();
		return "window.zeren = " + json.writeValueAsString(this) + ";\n"
				+ text(new ClassPathResource("browser-setup/setup.js"));
	}

	private static String name(Resource file) {
		return Objects.requireNonNull(file.getFilename()).replaceFirst("\\.cypher$", "");
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("cannot read " + file.getDescription(), ex);
		}
	}

}
