package org.zeren.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.zeren.cli.option.BuildVersion;
import org.zeren.cli.option.SpringSettings;

/**
 * {@code serve}: the database, GraphQL and Neo4j Browser, until the process is ended.
 */
@Command(name = "serve", description = "Serve GraphQL, GraphiQL and Neo4j Browser. This is what no argument does.",
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class Serve implements Callable<Integer> {

	private final ToIntFunction<List<String>> server;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec command;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	/**
	 * @param server serves with the settings it is given and returns the exit status
	 * after the end
	 */
	Serve(ToIntFunction<List<String>> server) {
		this.server = server;
	}

	@Override
	public Integer call() {
		return this.server.applyAsInt(SpringSettings.of(this.command, this.settings));
	}

}
