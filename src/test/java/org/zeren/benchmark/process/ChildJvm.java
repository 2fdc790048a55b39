package org.zeren.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another JVM with the class path of this one. It ends when this one closes it or dies.
 */
public final class ChildJvm implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Process process;

	private final Path log;

	private final URI address;

	private ChildJvm(Process process, Path log) {
		this.process = process;
		this.log = log;
		this.address = waitForAddress();
	}

	/**
	 * Starts a main class and waits until it says where it listens.
	 * @param main a class that prints {@link #LISTENS} and its address, and ends when its
	 * standard input does
	 * @param heap the most heap, as {@code -Xmx} takes it
	 * @param log the file that takes its output
	 * @param properties system properties, as {@code -D} takes them
	 * @return the running process
	 */
	static ChildJvm start(Class<?> main, String heap, Path log, List<String> properties) {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
				"-Xmx" + heap, "-XX:+UseG1GC", "-Dfile.encoding=UTF-8", "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"));
		properties.forEach((property) -> command.add("-D" + property));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		try {
			Files.createDirectories(log.toAbsolutePath().getParent());
			Files.deleteIfExists(log);
			return new ChildJvm(
					new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a child prints before its address. */
	static final String LISTENS = "benchmark: listens at ";

	private URI waitForAddress() {
		try {
			for (long start = System.nanoTime(); System.nanoTime() - start < PATIENCE.toNanos(); Thread.sleep(100)) {
				for (String line : Files.readAllLines(this.log)) {
					if (line.startsWith(LISTENS)) {
						return URI.create(line.substring(LISTENS.length()));
					}
				}
				if (!this.process.isAlive()) {
					break;
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.process.destroy();
		throw new IllegalStateException("a process of the benchmark did not start: see " + this.log.toAbsolutePath());
	}

	/**
	 * {@return where it listens}
	 */
	public URI address() {
		return this.address;
	}

	/**
	 * {@return what it uses of its memory now}
	 */
	public Memory memory() {
		return Memory.of(this.process.pid());
	}

	/**
	 * {@return how much of the machine's memory it holds, in MB, as Linux tells it}
	 */
	public long resident() {
		try {
			return Files.readAllLines(Path.of("/proc", Long.toString(this.process.pid()), "status"))
				.stream()
				.filter((line) -> line.startsWith("VmRSS:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.sum();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return what its heap holds after a collection, in MB}
	 */
	public long collected() {
		return Memory.collected(this.process.pid());
	}

	/**
	 * {@return how much processor time it has used}
	 */
	public Duration processor() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** Lets it end in its own way, and ends it if it takes too long. */
	@Override
	public void close() {
		try {
			this.process.getOutputStream().close();
			if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (IOException ex) {
			this.process.destroyForcibly();
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

}
