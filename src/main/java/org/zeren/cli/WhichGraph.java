package org.zeren.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * The options that say which graph a command works on: that of the embedded database in
 * its usual folder unless told.
 */
final class WhichGraph {

	private static final Pattern SERVER = Pattern.compile("(?:bolt|neo4j)(?:\\+s|\\+ssc)?://[^/]+.*");

	@Option(names = "--uri", paramLabel = "URI",
			description = "The Neo4j server, as bolt://, neo4j:// or neo4j+s://. Short for --spring.neo4j.uri.")
	private @Nullable String uri;

	@Option(names = "--data", paramLabel = "DIR",
			description = "The folder of the embedded database. Short for --zeren.database.folder.")
	private @Nullable String data;

	/**
	 * {@return the settings of the application that say it}
	 * @param command the command that was given the options
	 * @param unmatched its other arguments, which are settings too
	 * @throws ParameterException if an address is none, or an argument no setting
	 */
	List<String> settings(CommandSpec command, List<String> unmatched) {
		List<String> settings = new ArrayList<>(SpringSettings.of(command, unmatched));
		if (this.uri != null) {
			if (!SERVER.matcher(this.uri).matches()) {
				throw new ParameterException(command.commandLine(),
						"--uri " + this.uri + " is no address of a Neo4j server, such as bolt://localhost:7687");
			}
			settings.add("--spring.neo4j.uri=" + this.uri);
		}
		if (this.data != null) {
			settings.add("--zeren.database.folder=" + this.data);
		}
		return List.copyOf(settings);
	}

}
