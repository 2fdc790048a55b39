package org.zeren.document.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.document.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SourceReaderTests {

	private static final String TEXT = "第一章 总则\n东湖区的生态环境。\n";

	private final SourceReader reader = new SourceReader(1024);

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "GBK", "UTF-16" })
	void theEncodingIsFound(String encoding) {
		Source source = this.reader.read("plans/east.txt", TEXT.getBytes(Charset.forName(encoding)));
		assertThat(source.text()).isEqualTo(TEXT);
		assertThat(source.name()).isEqualTo("east.txt");
		assertThat(source.sha256()).hasSize(64);
	}

	@Test
	void theByteOrderMarkIsNoText() {
		assertThat(this.reader.read("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
			.isEqualTo(TEXT);
	}

	@Test
	void aFileWithoutTextIsRefused() {
		refused(new byte[0], "a.txt: holds no text");
		refused(" \n\t".getBytes(StandardCharsets.UTF_8), "a.txt: holds no text");
	}

	@Test
	void aBinaryFileIsRefusedWithItsLine() {
		refused("PK\n\0\0\1".getBytes(StandardCharsets.UTF_8),
				"a.txt: line 2 holds the control character 0: this is not a text file");
	}

	@Test
	void aBrokenEncodingIsRefusedWithItsByte() {
		byte[] bytes = "ab\u0001".getBytes(StandardCharsets.UTF_8);
		bytes[2] = (byte) 0xFF;
		refused(bytes, "a.txt: byte 2 is neither UTF-8 nor GB18030; save the document as UTF-8 text");
	}

	@Test
	void aFileAboveTheLimitIsRefused() {
		refused("长".repeat(1000).getBytes(StandardCharsets.UTF_8), "a.txt: is larger than 0 MB; a plan is far smaller");
	}

	@Test
	void aMissingFileIsRefused() {
		assertThatThrownBy(() -> this.reader.read(Path.of("nowhere.txt")))
			.isInstanceOf(UnreadableDocumentException.class)
			.hasMessage("nowhere.txt: there is no such file");
	}

	private void refused(byte[] bytes, String message) {
		assertThatThrownBy(() -> this.reader.read("a.txt", bytes)).isInstanceOf(UnreadableDocumentException.class)
			.hasMessage(message);
	}

}
