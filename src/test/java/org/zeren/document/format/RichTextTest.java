package org.zeren.document.format;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RichTextTest {

	@Test
	void paragraphsAreLines() {
		assertThat(text("第一章 总则\\par 加强管理。\\par")).isEqualTo("第一章 总则\n加强管理。\n");
	}

	@Test
	void cellsAreLines() {
		assertThat(text("\\trowd\\cellx1000\\cellx2000\\pard\\intbl 指标\\cell 目标\\cell\\row\\pard 注\\par"))
			.isEqualTo("指标\n目标\n注\n");
	}

	private static String text(String words) {
		StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc0\\pard ");
		words.chars().forEach((c) -> rtf.append((c < 128) ? Character.toString(c) : "\\u" + (short) c + " "));
		return Formats.transcribe(rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII)).text();
	}

}
