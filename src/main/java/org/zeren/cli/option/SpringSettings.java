package org.zeren.cli.option;

import java.util.List;
import java.util.regex.Pattern;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Settings of the application on the command line, such as {@code --server.port=8081}:
 * whatever the configuration knows can be set there, so they are handed on as they are.
 */
public final class SpringSettings {

	/** --server.port=8081: two words or more, so that a mistyped option is none. */
	private static final Pattern SETTING = Pattern.compile("--[a-z][a-z0-9-]*+(?:\\.[A-Za-z0-9\\[\\]_-]++)++(?:=.*+)?",
			Pattern.DOTALL);

	private SpringSettings() {
	}

	/**
	 * {@return the arguments, which are all settings}
	 * @param command the command they were given to
	 * @param unmatched the arguments that are nothing else the command knows
	 * @throws UnmatchedArgumentException if one is no setting either
	 */
	public static List<String> of(CommandSpec command, List<String> unmatched) {
		List<String> strangers = unmatched.stream().filter((argument) -> !SETTING.matcher(argument).matches()).toList();
		if (!strangers.isEmpty()) {
			throw new UnmatchedArgumentException(command.commandLine(), strangers);
		}
		return List.copyOf(unmatched);
	}

}
