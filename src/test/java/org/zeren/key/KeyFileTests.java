package org.zeren.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Keys are made, found by their tokens, and removed.
 */
class KeyFileTests {

	private static final String UNIT = "agency:云岭省/南江市/水利局";

	@TempDir
	Path folder;

	private KeyFile keys(String day) {
		return new KeyFile(this.folder.resolve("keys.yaml"),
				Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC));
	}

	@Test
	void aTokenFindsItsKeyAndNoOther() {
		KeyFile keys = keys("2026-01-05");
		String auditor = keys.add("张审计", KeyRole.AUDITOR, List.of(), null);
		String reporter = keys.add("李填报", KeyRole.REPORTER, List.of(UNIT), null);
		assertThat(keys.find(auditor)).map(Key::holder).contains(new Writer("张审计", KeyRole.AUDITOR, List.of()));
		assertThat(keys.find(reporter)).map(Key::holder).contains(new Writer("李填报", KeyRole.REPORTER, List.of(UNIT)));
		assertThat(keys.find(auditor.substring(0, auditor.length() - 1))).isEmpty();
		assertThat(keys.find("")).isEmpty();
	}

	@Test
	void theFileHoldsNoTokenAndOnlyItsOwnerReadsIt() throws IOException {
		String token = keys("2026-01-05").add("张审计", KeyRole.AUDITOR, List.of(), null);
		Path file = this.folder.resolve("keys.yaml");
		assertThat(Files.readString(file)).contains("张审计").doesNotContain(token, token.substring(6));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void aKeyIsGoodUpToItsLastDay() {
		String token = keys("2026-01-05").add("张审计", KeyRole.AUDITOR, List.of(), LocalDate.parse("2026-03-31"));
		assertThat(keys("2026-03-31").find(token)).isPresent();
		assertThat(keys("2026-04-01").find(token)).isEmpty();
	}

	@Test
	void whatAnotherProcessChangesCountsAtOnce() {
		KeyFile server = keys("2026-01-05");
		assertThat(server.all()).isEmpty();
		String token = keys("2026-01-05").add("张审计", KeyRole.AUDITOR, List.of(), null);
		assertThat(server.find(token)).isPresent();
		keys("2026-01-05").remove("张审计");
		assertThat(server.find(token)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', nullValues = "none", textBlock = """
			张审计   | AUDITOR  | none                | none       | there is a key 张审计 already
			a b      | AUDITOR  | none                | none       | the name of a key is of letters
			李填报   | REPORTER | none                | none       | a reporter has one or more
			王验收   | ACCEPTOR | agency:云岭省/水利厅 | none       | any other role none
			李填报   | REPORTER | 水利局              | none       | an agency is named by its id
			王验收   | ACCEPTOR | none                | 2026-01-04 | would have expired on 2026-01-04""")
	void aKeyThatCannotBeIsToldInOneLine(String name, KeyRole role, String agency, LocalDate expires, String message) {
		KeyFile keys = keys("2026-01-05");
		keys.add("张审计", KeyRole.AUDITOR, List.of(), null);
		assertThatThrownBy(() -> keys.add(name, role, (agency != null) ? List.of(agency) : List.of(), expires))
			.isInstanceOf(KeyException.class)
			.hasMessageContaining(message);
		assertThat(keys.all()).hasSize(1);
	}

	@Test
	void aKeyThatIsNotThereCannotBeRemoved() {
		KeyFile keys = keys("2026-01-05");
		keys.add("张审计", KeyRole.AUDITOR, List.of(), null);
		assertThatThrownBy(() -> keys.remove("李审计")).hasMessage("there is no key 李审计; there are: 张审计");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			- name: 张审计        | cannot be read
			keys: 1               | cannot be read
			- {colour: green}     | cannot be read""")
	void aFileThatIsNoneIsToldWithItsName(String text, String message) throws IOException {
		Files.writeString(this.folder.resolve("keys.yaml"), text);
		assertThatThrownBy(() -> keys("2026-01-05").all()).isInstanceOf(KeyException.class)
			.hasMessageContaining("keys.yaml")
			.hasMessageContaining(message)
			.hasMessageNotContaining("\n");
	}

}
