package org.zeren;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("integration")
class OutOfMemoryTest {

	@Test
	void aProcessWithoutMemoryEndsWithItsStatus() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx16m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Greedy.class.getName())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
			assertThat(process.exitValue()).isEqualTo(OutOfMemory.STATUS);
		}
		finally {
			process.destroyForcibly();
		}
	}

	/** Takes all memory in one thread while another waits for good. */
	static final class Greedy {

		public static void main(String[] arguments) throws InterruptedException {
			OutOfMemory.endsTheProcess();
			new Thread(() -> {
				List<byte[]> kept = new ArrayList<>();
				while (kept.size() < Integer.MAX_VALUE) {
					kept.add(new byte[100_000]);
				}
			}).start();
			Thread.sleep(50_000);
		}

	}

}
