package org.zeren.cli.progress;

import java.util.List;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.zeren.cli.answer.HandingOut;
import org.zeren.cli.console.Console;
import org.zeren.cli.option.BuildVersion;

/**
 * {@code progress form | import}: a form filled with a plan's targets goes out, and comes
 * back with what was achieved.
 */
@Command(name = "progress", description = "Hand out a form of progress, and take it when it is filled in.",
		footerHeading = "%nExamples:%n",
		footer = { "  zeren progress form 东湖区“十四五”环境保护规划 --year 2024 -o donghu-2024.xlsx",
				"  zeren progress import donghu-2024.xlsx --by 水利局填报" },
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class,
		synopsisSubcommandLabel = "(form | import)")
public final class ProgressCommands implements Runnable {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec command;

	private ProgressCommands() {
	}

	/**
	 * {@return the command with what it does}
	 * @param console where it speaks
	 * @param answers opens the graph that the form is filled from
	 * @param reporting opens the ledger that takes it
	 */
	public static CommandLine of(Console console, Function<List<String>, HandingOut> answers,
			Function<List<String>, Reporting> reporting) {
		return new CommandLine(new ProgressCommands()).addSubcommand(new HandOutForm(console, answers))
			.addSubcommand(new TakeForms(console, reporting));
	}

	@Override
	public void run() {
		throw new ParameterException(this.command.commandLine(),
				"form or import? Try: zeren progress form PLAN -o form.xlsx");
	}

}
