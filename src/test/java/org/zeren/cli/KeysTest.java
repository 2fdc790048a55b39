package org.zeren.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keys on the command line.
 */
class KeysTest {

	@TempDir
	Path folder;

	private final FakeRooms rooms = new FakeRooms();

	@Test
	void aTokenIsPrintedOnceAndAloneOnTheOutput() throws IOException {
		assertThat(run("add", "张审计", "--role", "auditor", "--expires", "2099-12-31")).isZero();
		String token = this.rooms.out.toString().strip();
		assertThat(token).matches("zeren_[A-Za-z0-9_-]{43}");
		assertThat(Files.readString(this.folder.resolve("keys.yaml"))).doesNotContain(token);
		assertThat(run("list")).isZero();
		assertThat(this.rooms.out.toString()).contains("张审计\tauditor\tuntil 2099-12-31").containsOnlyOnce("zeren_");
	}

	@Test
	void aKeyIsRemovedByItsName() {
		run("add", "张审计", "--role", "auditor");
		assertThat(run("remove", "张审计")).isZero();
		assertThat(run("remove", "张审计")).isEqualTo(1);
		assertThat(this.rooms.told()).last().asString().startsWith("zeren key remove: there is no key 张审计");
	}

	@Test
	void aWrongRoleIsWrongUsage() {
		assertThat(run("add", "张审计", "--role", "king")).isEqualTo(2);
		assertThat(this.rooms.err.toString()).contains("REPORTER, AUDITOR, ACCEPTOR, ADMINISTRATOR");
	}

	@Test
	void withoutAStepTheStepsAreNamed() {
		assertThat(this.rooms.run("key")).isEqualTo(2);
		assertThat(this.rooms.told().get(0)).contains("add, list or remove?");
	}

	private int run(String... arguments) {
		String[] all = new String[arguments.length + 2];
		all[0] = "key";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		all[all.length - 1] = "--data=" + this.folder;
		return this.rooms.run(all);
	}

}
