package org.zeren.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import org.slf4j.helpers.Reporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine;

import org.zeren.cli.answer.ExportRows;
import org.zeren.cli.answer.GraphAnswers;
import org.zeren.cli.answer.HandingOut;
import org.zeren.cli.answer.ReportPlan;
import org.zeren.cli.backup.Backups;
import org.zeren.cli.backup.GraphBackups;
import org.zeren.cli.console.Console;
import org.zeren.cli.progress.ProgressCommands;
import org.zeren.cli.progress.Reporting;
import org.zeren.cli.progress.ReportingGraph;
import org.zeren.cli.file.PlanFiles;
import org.zeren.cli.file.Reading;
import org.zeren.cli.option.BuildVersion;
import org.zeren.cli.option.SpringSettings;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.yaml.PlanYaml;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.VocabularyException;

/**
 * The command line as a whole: {@code zeren [serve | import | remove | audit | export |
 * report | progress | extract | compare | key]}.
 */
@Command(name = "zeren", header = "Zeren (责任): who answers for what in local governments' environmental plans.%n",
		description = "Without a command, serves GraphQL, GraphiQL and Neo4j Browser.", mixinStandardHelpOptions = true,
		versionProvider = BuildVersion.class, exitCodeListHeading = "%nExit status:%n",
		exitCodeList = { "0:everything was done", "1:a file failed, or the command as a whole", "2:wrong usage" },
		footerHeading = "%n",
		footer = "Every setting of the configuration can be given to serve, import, remove, audit, export, report, progress and key, such as --server.port=8081.")
public final class Zeren implements Callable<Integer> {

	private static final Set<String> WITHOUT_GRAPH = Set.of("extract", "compare");

	private final ToIntFunction<List<String>> server;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec command;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	private Zeren(ToIntFunction<List<String>> server) {
		this.server = server;
	}

	@Override
	public Integer call() {
		return this.server.applyAsInt(SpringSettings.of(this.command, this.settings));
	}

	/**
	 * What the commands need of the rooms.
	 *
	 * @param reading from a file to what it says
	 * @param yaml from a plan to its record
	 * @param graph opens the graph with settings of the application
	 * @param answers opens what hands out tables and reports, with such settings
	 * @param reporting opens what takes forms of progress, with such settings
	 * @param backups opens what is written as a folder and taken back, with such settings
	 * @param server serves with settings of the application, and returns the exit status
	 */
	record Rooms(Reading reading, Function<PlanRecord, String> yaml, Function<List<String>, Writing> graph,
			Function<List<String>, HandingOut> answers, Function<List<String>, Reporting> reporting,
			Function<List<String>, Backups> backups, ToIntFunction<List<String>> server) {

		static Rooms of(Class<?> application) {
			return new Rooms(new PlanFiles(), (plan) -> new PlanYaml().write(plan), Graph::open, GraphAnswers::open,
					ReportingGraph::open, GraphBackups::open, (settings) -> Server.serve(application, settings));
		}

	}

	/**
	 * Does what the command line asks for and returns when it is done; {@code serve} is
	 * done when the application is closed.
	 * @param application the application's class
	 * @param arguments the command line
	 * @return the exit status: 0, 1 if a file or the command failed, 2 for wrong usage
	 */
	public static int run(Class<?> application, String... arguments) {
		if (arguments.length > 0 && WITHOUT_GRAPH.contains(arguments[0])) {
			// Libraries would log to the standard output, in between the review.
			System.setProperty(LoggerFactory.PROVIDER_PROPERTY_KEY, NOP_FallbackServiceProvider.class.getName());
			System.setProperty(Reporter.SLF4J_INTERNAL_VERBOSITY_KEY, "WARN");
		}
		return run(Console.ofThisProcess(), Rooms.of(application), withoutVocabularyFolder(arguments));
	}

	/**
	 * Reading knows no configuration of the server: the folder reaches it as a property.
	 */
	static String[] withoutVocabularyFolder(String... arguments) {
		String option = "--" + Vocabulary.FOLDER + "=";
		for (String argument : arguments) {
			if (argument.startsWith(option)) {
				System.setProperty(Vocabulary.FOLDER, argument.substring(option.length()));
			}
		}
		return Arrays.stream(arguments).filter((argument) -> !argument.startsWith(option)).toArray(String[]::new);
	}

	static int run(Console console, Rooms rooms, String... arguments) {
		CommandLine commands = new CommandLine(new Zeren(rooms.server())).addSubcommand(new Serve(rooms.server()))
			.addSubcommand(new Import(console, rooms.reading(), rooms.graph(), rooms.backups()))
			.addSubcommand(new Remove(console, rooms.graph()))
			.addSubcommand(new AuditPlans(console, rooms.graph()))
			.addSubcommand(new ExportRows(console, rooms.answers(), rooms.backups()))
			.addSubcommand(new ReportPlan(console, rooms.answers()))
			.addSubcommand(ProgressCommands.of(console, rooms.answers(), rooms.reporting()))
			.addSubcommand(new Extract(console, rooms.reading(), rooms.yaml()))
			.addSubcommand(new Compare(console, rooms.reading()))
			.addSubcommand(Keys.of(console))
			.addSubcommand(new CommandLine.HelpCommand())
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setOut(console.out())
			.setErr(console.err())
			.setExecutionExceptionHandler((failure, command, parsed) -> {
				console.err().println(command.getCommandSpec().qualifiedName() + ": " + failure.getMessage());
				return ExitCode.SOFTWARE;
			});
		try {
			return commands.execute(arguments);
		}
		catch (ExceptionInInitializerError ex) {
			if (ex.getCause() instanceof VocabularyException fault) {
				console.err().println("zeren: " + fault.getMessage());
				return ExitCode.SOFTWARE;
			}
			throw ex;
		}
	}

}
