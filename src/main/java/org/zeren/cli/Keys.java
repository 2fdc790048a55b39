package org.zeren.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine;

import org.zeren.cli.console.Console;
import org.zeren.cli.option.BuildVersion;
import org.zeren.cli.option.SpringSettings;
import org.zeren.key.Key;
import org.zeren.key.KeyFile;
import org.zeren.key.KeyRole;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * {@code key add | list | remove}: who may write to the ledger. A server that runs sees
 * what is changed here at once.
 */
@Command(name = "key", description = "Make, list and remove keys, with which people add rulings and progress.",
		footerHeading = "%nExamples:%n",
		footer = { "  zeren key add 张审计 --role auditor --expires 2027-12-31",
				"  zeren key add 水利局填报 --role reporter --agency agency:云州省/南江市/水利局", "  zeren key list" },
		mixinStandardHelpOptions = true, versionProvider = BuildVersion.class,
		synopsisSubcommandLabel = "(add | list | remove)")
final class Keys implements Runnable {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec command;

	private Keys() {
	}

	/**
	 * {@return the command with what it does}
	 */
	static CommandLine of(Console console) {
		return new CommandLine(new Keys()).addSubcommand(new Add(console))
			.addSubcommand(new Shown(console))
			.addSubcommand(new Removed(console));
	}

	@Override
	public void run() {
		throw new ParameterException(this.command.commandLine(), "add, list or remove? Try: zeren key list");
	}

	/** The part of the application that keeps the keys. */
	@ComponentScan("org.zeren.key")
	static class Room {

	}

	/** What each step has: which file, and the settings of the application. */
	abstract static class Step implements Callable<Integer> {

		final Console console;

		@Option(names = "--data", paramLabel = "DIR",
				description = "The folder of the embedded database, which holds the file of keys. Short for --zeren.database.folder.")
		private @Nullable String data;

		@Spec
		@SuppressWarnings("NullAway.Init")
		CommandSpec command;

		@Unmatched
		private List<String> settings = new ArrayList<>();

		Step(Console console) {
			this.console = console;
		}

		@Override
		public Integer call() {
			List<String> all = new ArrayList<>(SpringSettings.of(this.command, this.settings));
			if (this.data != null) {
				all.add("--zeren.database.folder=" + this.data);
			}
			String[] arguments = Stream
				.concat(Stream.of("--spring.main.banner-mode=off", "--logging.level.root=off"), all.stream())
				.toArray(String[]::new);
			try (ConfigurableApplicationContext room = new SpringApplicationBuilder(Room.class)
				.web(WebApplicationType.NONE)
				.run(arguments)) {
				with(room.getBean(KeyFile.class));
			}
			return 0;
		}

		abstract void with(KeyFile keys);

	}

	/** {@code key add}. */
	@Command(name = "add", description = "Make a key. Its token is shown once, and nowhere kept.",
			mixinStandardHelpOptions = true)
	static final class Add extends Step {

		@Parameters(paramLabel = "NAME", description = "Who holds it; each entry of the ledger says this name.")
		private String name = "";

		@Option(names = "--role", required = true, paramLabel = "ROLE",
				description = "What may be written. reporter: progress of the agencies named; auditor: rulings, assignments, progress; acceptor: closes what was set right; administrator: all.")
		@SuppressWarnings("NullAway.Init")
		private KeyRole role;

		@Option(names = "--agency", paramLabel = "ID",
				description = "An agency that a reporter reports for, by its id; can be given again.")
		private List<String> agencies = List.of();

		@Option(names = "--expires", paramLabel = "DATE", description = "The last day on which it is good, YYYY-MM-DD.")
		private @Nullable LocalDate expires;

		Add(Console console) {
			super(console);
		}

		@Override
		void with(KeyFile keys) {
			String token = keys.add(this.name, this.role, this.agencies, this.expires);
			this.console.out().println(token);
			this.console.err()
				.println("This is shown once. Whoever writes sends it as the header Authorization: Bearer …; "
						+ keys.path() + " keeps a hash of it.");
		}

	}

	/** {@code key list}. */
	@Command(name = "list", description = "List the keys.", mixinStandardHelpOptions = true)
	static final class Shown extends Step {

		Shown(Console console) {
			super(console);
		}

		@Override
		void with(KeyFile keys) {
			List<Key> all = keys.all();
			for (Key key : all) {
				String expires = (key.expires() == null) ? "for good"
						: key.isGoodOn(LocalDate.now()) ? "until " + key.expires() : "expired on " + key.expires();
				this.console.out()
					.println(String.join("\t", key.name(), key.role().name().toLowerCase(Locale.ROOT), expires,
							String.join(" ", key.agencies())));
			}
			if (all.isEmpty()) {
				this.console.err()
					.println("No key in " + keys.path()
							+ ", so nobody writes. Make one: zeren key add NAME --role auditor");
			}
		}

	}

	/** {@code key remove}. */
	@Command(name = "remove", description = "Remove a key. What its holder wrote stays.",
			mixinStandardHelpOptions = true)
	static final class Removed extends Step {

		@Parameters(paramLabel = "NAME", description = "Who held it.")
		private String name = "";

		Removed(Console console) {
			super(console);
		}

		@Override
		void with(KeyFile keys) {
			keys.remove(this.name);
			this.console.err().println(this.name + ", removed");
		}

	}

}
