package org.zeren.cli.console;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What a user sees while files are worked on.
 */
class ProgressTest {

	private final StringWriter err = new StringWriter();

	@Test
	void aFileIsOneLineWhereNobodyWatches() {
		try (Progress.Step step = progress(false).begin(2, 5, "plan.txt")) {
			step.done("113 measures");
		}
		assertThat(this.err.toString()).matches("\\[2/5] plan\\.txt: 113 measures \\(\\d+\\.\\d s\\)\\R");
	}

	@Test
	void aTerminalShowsTheFileWhileItLastsAndWipesTheLineAtItsEnd() {
		try (Progress.Step step = progress(true).begin(2, 5, "plan.txt")) {
			await().untilAsserted(() -> assertThat(this.err.toString()).contains("[2/5] plan.txt … 0 s"));
			step.failed("plan.txt: holds\nno text");
		}
		assertThat(this.err.toString())
			.endsWith("\r\u001b[K[2/5] failed: plan.txt: holds no text" + System.lineSeparator());
	}

	private Progress progress(boolean terminal) {
		return new Progress(new Console(new PrintWriter(this.err), new PrintWriter(this.err), terminal));
	}

}
