package org.zeren.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A disk of a few megabytes that a test can fill, where this machine lets it mount one.
 */
public final class SmallDisk implements AutoCloseable {

	private final Path folder;

	private SmallDisk(Path folder) {
		this.folder = folder;
	}

	/**
	 * {@return a disk that is empty}; without it the test is skipped
	 */
	public static SmallDisk in(Path folder, String size) throws IOException, InterruptedException {
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()),
				"this machine lets nobody mount a disk");
		return new SmallDisk(folder);
	}

	/** Leaves room for so many kilobytes. */
	public void fill(int left) throws IOException {
		long room = Files.getFileStore(this.folder).getUsableSpace();
		byte[] block = new byte[1024];
		try (OutputStream filler = Files.newOutputStream(filler())) {
			for (long written = 0; written < room - left * 1024L; written += block.length) {
				filler.write(block);
			}
		}
	}

	/** Makes the room again. */
	public void free() throws IOException {
		Files.delete(filler());
	}

	private Path filler() {
		return this.folder.resolve("filler");
	}

	@Override
	public void close() throws IOException, InterruptedException {
		run("umount", "-l", this.folder.toString());
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
