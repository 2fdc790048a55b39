package org.zeren.cli.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.zeren.cli.console.CommandFailure;
import org.zeren.cli.console.Console;
import org.zeren.cli.console.FileByFile;
import org.zeren.cli.console.FileFailure;
import org.zeren.cli.option.BuildVersion;
import org.zeren.cli.option.GraphCommand;
import org.zeren.form.FormRefusal;
import org.zeren.form.Taken;
import org.zeren.key.Writer;
import org.zeren.key.bearer.NotAllowed;

/**
 * {@code progress import}: forms that were filled in, each taken whole or not at all.
 * Whoever can open the folder of the database could write to it in any case; so the name
 * of a key is asked for, and not its secret.
 */
@Command(name = "import",
		description = "Take forms that were filled in into the ledger of the database that serve uses. A file is taken whole or not at all.",
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class TakeForms extends GraphCommand<Reporting> {

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "A form, as CSV or XLSX.")
	private List<String> files = List.of();

	@Option(names = "--by", required = true, paramLabel = "NAME",
			description = "Who reports: the name of a key, whose role and agencies say what may be reported.")
	private String by = "";

	TakeForms(Console console, Function<List<String>, Reporting> graph) {
		super(console, graph);
	}

	@Override
	public Integer call() {
		try (Reporting ledger = graph().get()) {
			Writer writer = ledger.writer(this.by)
				.orElseThrow(() -> new CommandFailure("no key is called " + this.by
						+ ", or it has expired; zeren key list shows them, zeren key add NAME --role reporter --agency ID makes one",
						null));
			int[] entered = { 0 };
			int status = new FileByFile(console()).each(this.files, (file) -> {
				Taken taken = taken(ledger, file, writer);
				entered[0] += taken.entered();
				return "%d entered, %d there already, %d left empty".formatted(taken.entered(), taken.skipped(),
						taken.empty());
			});
			if (entered[0] > 0) {
				console().err().println(ledger.audit());
			}
			return status;
		}
	}

	private static Taken taken(Reporting ledger, Path file, Writer writer) {
		try {
			return ledger.take(String.valueOf(file.getFileName()), Files.readAllBytes(file), writer);
		}
		catch (FormRefusal ex) {
			String more = (ex.all() > ex.mistakes().size())
					? "\n  and %d more".formatted(ex.all() - ex.mistakes().size()) : "";
			throw new FileFailure(file, (ex.all() == 1 && ex.mistakes().get(0).row() == null)
					? String.valueOf(ex.getMessage())
					: "nothing was taken:"
							+ ex.mistakes().stream().map((mistake) -> "\n  " + mistake).collect(Collectors.joining())
							+ more);
		}
		catch (NotAllowed ex) {
			throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
		}
		catch (NoSuchFileException ex) {
			throw new FileFailure(file, "there is no such file");
		}
		catch (IOException ex) {
			throw new FileFailure(file, "cannot be read: " + ex.getMessage());
		}
	}

}
