package org.zeren.cli;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the command line understands, and what it answers to what it does not.
 */
class CommandLineTest {

	private final FakeRooms rooms = new FakeRooms();

	@Test
	void noArgumentServes() {
		assertThat(this.rooms.run()).isZero();
		assertThat(this.rooms.served).containsExactly(List.of());
	}

	@Test
	void serveServes() {
		assertThat(this.rooms.run("serve")).isZero();
		assertThat(this.rooms.served).containsExactly(List.of());
	}

	@Test
	void settingsOfTheApplicationReachTheServer() {
		this.rooms.run("--server.port=8081", "--spring.neo4j.uri=bolt://graph:7687");
		this.rooms.run("serve", "--zeren.database.folder=other place");
		assertThat(this.rooms.served).containsExactly(
				List.of("--server.port=8081", "--spring.neo4j.uri=bolt://graph:7687"),
				List.of("--zeren.database.folder=other place"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			improt plan.txt     | Did you mean: zeren import
			--serverport=8081   | Unknown option: '--serverport=8081'
			server.port=8081    | Unmatched argument at index 0: 'server.port=8081'
			import              | Missing required parameter: 'FILE'
			extract plan.txt    | Missing required option: '--out=DIR'
			extract --out=x     | Missing required parameter: 'FILE'
			extract a --out=x --strickt | Unknown option: '--strickt'
			import a --uri host:7687 | --uri host:7687 is no address of a Neo4j server
			import a --out x    | Unknown option: '--out'
			""", delimiter = '|')
	void wrongUsageIsExitStatus2AndSaysWhatIsWrong(String arguments, String message) {
		assertThat(this.rooms.run(arguments.split(" "))).isEqualTo(2);
		assertThat(this.rooms.err.toString()).contains(message);
		assertThat(this.rooms.served).isEmpty();
	}

	@Test
	void helpNamesTheCommandsAndTheExitStatus() {
		assertThat(this.rooms.run("--help")).isZero();
		assertThat(this.rooms.out.toString()).contains("serve", "import", "extract", "Exit status:");
	}

	@ParameterizedTest
	@CsvSource({ "import,--uri", "extract,--strict", "serve,--version" })
	void eachCommandHasItsHelp(String command, String option) {
		assertThat(this.rooms.run(command, "--help")).isZero();
		assertThat(this.rooms.out.toString()).contains("Usage: zeren " + command, option);
	}

	@Test
	void theVersionIsTheOneThatWasBuilt() {
		assertThat(this.rooms.run("--version")).isZero();
		assertThat(this.rooms.out.toString()).matches("zeren \\d+\\.\\d+\\.\\d+\\S*\\s+");
	}

}
