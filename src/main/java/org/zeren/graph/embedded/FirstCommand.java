package org.zeren.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.neo4j.configuration.Description;
import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.SettingValueParsers;
import org.neo4j.configuration.SettingsDeclaration;
import org.neo4j.graphdb.config.Setting;

import org.springframework.core.io.ClassPathResource;

/**
 * The setting of Neo4j's server that tells Neo4j Browser what to do first, which the
 * database inside an application does not have by itself. Browser sets the parameters of
 * the saved queries with it, so that each can be run before anybody has set one.
 */
public final class FirstCommand implements SettingsDeclaration {

	/** Commands without their colons. */
	@Description("Commands that Neo4j Browser runs once it is connected.")
	public static final Setting<String> BROWSER_RUNS = SettingImpl
		.newBuilder("browser.post_connect_cmd", SettingValueParsers.STRING, "")
		.build();

	/**
	 * {@return the command that sets the parameters of the saved queries}
	 */
	static String setsParameters() {
		try {
			String parameters = new ClassPathResource("cypher/parameters.json")
				.getContentAsString(StandardCharsets.UTF_8);
			return "params " + parameters.replaceAll("\\s*\n\\s*", " ").strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
