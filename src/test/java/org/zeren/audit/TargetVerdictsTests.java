package org.zeren.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The verdict that the audit keeps rests on what the API computes one from.
 */
class TargetVerdictsTests {

	private static final Pattern TARGET = Pattern
		.compile("(?s)\\{\\s*(baseline: .+?observations: .+?)\\s*}\\s*(?:]|AS|\"\"\"|})");

	@ParameterizedTest
	@ValueSource(strings = { "schema/target.graphqls", "schema/plan.graphqls" })
	void theAuditReadsOfATargetWhatTheSchemaReads(String file) throws IOException {
		assertThat(read(TargetVerdicts.READ)).contains("assignments:", "observations:", "period:")
			.isEqualTo(read(Files.readString(Path.of(file))));
	}

	private static String read(String text) {
		String computed = text.substring(text.indexOf("baselineAsPrinted: ") - 60);
		Matcher target = TARGET.matcher(computed);
		assertThat(target.find()).as(text).isTrue();
		return target.group(1).replaceAll("\\bthis\\b", "t").replaceAll("\\s+", " ");
	}

}
