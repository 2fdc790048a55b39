package org.zeren.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.zeren.cli.console.CommandFailure;
import org.zeren.cli.console.Console;
import org.zeren.cli.console.FileFailure;
import org.zeren.cli.file.ComparisonPrint;
import org.zeren.cli.file.Reading;
import org.zeren.cli.option.BuildVersion;
import org.zeren.comparison.ComparablePlan;
import org.zeren.comparison.PlanComparison;
import org.zeren.comparison.RecordPlans;
import org.zeren.document.reading.UnreadableDocumentException;
import org.zeren.extract.Extraction;
import org.zeren.extract.NotAPlanException;
import org.zeren.plan.yaml.RecordFormatException;

/**
 * {@code compare}: how two plans differ, from files, without a database.
 */
@Command(name = "compare",
		description = "Compare two plans: an upper and a lower one, two neighbours, or two editions of one. Needs no database.",
		footerHeading = "%nExample:%n", footer = "  zeren compare city.yaml district.docx",
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class Compare implements Callable<Integer> {

	private final Console console;

	private final Reading reading;

	@Parameters(index = "0", paramLabel = "A", description = "The upper, older or first plan: a record or a document.")
	@SuppressWarnings("NullAway.Init")
	private String left;

	@Parameters(index = "1", paramLabel = "B", description = "The lower, newer or second plan.")
	@SuppressWarnings("NullAway.Init")
	private String right;

	@Option(names = "--json", description = "Print the comparison as one JSON object, for programs.")
	private boolean json;

	Compare(Console console, Reading reading) {
		this.console = console;
		this.reading = reading;
	}

	@Override
	public Integer call() {
		PlanComparison comparison = PlanComparison.of(plan(this.left), plan(this.right));
		ComparisonPrint print = new ComparisonPrint(comparison);
		if (this.json) {
			this.console.out().println(print.json());
		}
		else {
			print.lines().forEach(this.console.out()::println);
		}
		return ExitCode.OK;
	}

	private ComparablePlan plan(String file) {
		try {
			List<Extraction> plans = this.reading.read(Path.of(file));
			if (plans.size() != 1) {
				throw new CommandFailure(file + ": holds " + plans.size()
						+ " plans, and two are compared; write their records with extract, and name the one you mean",
						null);
			}
			return RecordPlans.of(plans.get(0).record());
		}
		catch (InvalidPathException ex) {
			throw new CommandFailure(file + ": cannot be named in this locale; set LC_ALL=C.UTF-8", ex);
		}
		catch (FileFailure | UnreadableDocumentException | NotAPlanException | RecordFormatException ex) {
			String message = String.valueOf(ex.getMessage());
			throw new CommandFailure(message.startsWith(file) ? message : file + ": " + message, ex);
		}
	}

}
