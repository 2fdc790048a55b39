package org.zeren.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.zeren.cli.console.Console;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people give by mistake: each is told in one line that names the file and the
 * reason, leaves no record, and the plan that is given with it is still read.
 */
class BadInputTest {

	/** A plan of the invented county 东湖. */
	private static final String PLAN = """
			东湖县“十四五”生态环境保护规划
			第一章 绿色发展
			第一节 优化布局
			1.划定保护空间。划定林地保护范围，设立界碑。（牵头单位：县自然资源局；配合单位：县林业局）
			2.建设绿色园区。完善园区管网，开展清洁生产审核。（牵头单位：县工业和信息化局）
			第二章 清洁空气
			第一节 控制扬尘
			1.整治工地扬尘。工地全部设置围挡，车辆冲洗后出场。（牵头单位：县住房和城乡建设局）
			""";

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void aMissingFile() throws IOException {
		assertThat(told("missing.txt")).contains("no such file");
	}

	@Test
	void aFolder() throws IOException {
		Files.createDirectory(this.folder.resolve("plans"));
		assertThat(told("plans")).contains("not a file");
	}

	@Test
	void anEmptyFile() throws IOException {
		write("empty.txt", new byte[0]);
		assertThat(told("empty.txt")).contains("holds no text");
	}

	@Test
	void aBinaryFile() throws IOException {
		byte[] bytes = new byte[10_000];
		new Random(1).nextBytes(bytes);
		write("picture.txt", bytes);
		assertThat(told("picture.txt")).contains("byte ");
	}

	@Test
	void aTextWithBrokenCharacters() throws IOException {
		byte[] start = PLAN.getBytes(StandardCharsets.UTF_8);
		byte[] bytes = new byte[start.length + 3];
		System.arraycopy(start, 0, bytes, 0, start.length);
		bytes[start.length] = (byte) 0xff;
		write("broken.txt", bytes);
		assertThat(told("broken.txt")).contains("byte " + start.length);
	}

	@Test
	void aTextThatIsNoPlan() throws IOException {
		write("letter.txt", "今天天气很好，我们去湖边走走。".getBytes(StandardCharsets.UTF_8));
		assertThat(told("letter.txt")).contains("no measures");
	}

	@Test
	void aHundredMegabytesOfText() throws IOException {
		byte[] megabyte = PLAN.repeat(1 + 1024 * 1024 / PLAN.length()).getBytes(StandardCharsets.UTF_8);
		try (OutputStream stream = Files.newOutputStream(this.folder.resolve("huge.txt"))) {
			for (int written = 0; written < 100 * 1024 * 1024; written += megabyte.length) {
				stream.write(megabyte);
			}
		}
		assertThat(told("huge.txt")).contains("larger than");
	}

	@Test
	void aCopyOfThePlanInAnotherEncoding() throws IOException {
		write("copy.txt", PLAN.getBytes(Charset.forName("GB18030")));
		assertThat(told("copy.txt")).contains("same plan as", "plan.txt");
	}

	/**
	 * {@return the one line that is told of the file when it is given after a plan}
	 */
	private String told(String name) throws IOException {
		write("plan.txt", PLAN.getBytes(StandardCharsets.UTF_8));
		Path bad = this.folder.resolve(name);
		Path records = this.folder.resolve("records");
		Console console = new Console(new PrintWriter(this.out, true), new PrintWriter(this.err, true), false);
		int status = Zeren.run(console, Zeren.Rooms.of(Object.class), "extract",
				this.folder.resolve("plan.txt").toString(), bad.toString(), "--out", records.toString());
		assertThat(status).isEqualTo(1);
		assertThat(records).isDirectoryContaining("glob:**plan.yaml")
			.isDirectoryNotContaining("regex:.*(?<!plan.yaml)");
		assertThat(this.err.toString().lines()).hasSize(2);
		String line = this.err.toString().lines().toList().get(1);
		assertThat(line).startsWith("[2/2] failed: " + bad + ": ");
		return line;
	}

	private void write(String name, byte[] bytes) throws IOException {
		Files.write(this.folder.resolve(name), bytes);
	}

}
