package org.zeren.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * A folder of files that is there whole or not at all: it is written beside its place and
 * moved there when all is in it.
 */
final class Folder implements AutoCloseable {

	private final Path place;

	private final Path draft;

	private final Map<String, String> sha256 = new TreeMap<>();

	private Folder(Path place, Path draft) {
		this.place = place;
		this.draft = draft;
	}

	/**
	 * {@return a folder to be filled}
	 * @throws BackupException if there is something of that name already, or nothing can
	 * be written beside it
	 */
	static Folder begin(Path place) {
		Path whole = place.toAbsolutePath().normalize();
		try {
			if (Files.exists(whole) && !isEmptyFolder(whole)) {
				throw new BackupException(place + " is there already; name a folder that is not there yet");
			}
			Path parent = whole.getParent();
			if (parent == null) {
				throw new BackupException(place + " is no folder that can be made");
			}
			Files.createDirectories(parent);
			Path draft = parent.resolve("." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
			delete(draft);
			Files.createDirectory(draft);
			return new Folder(whole, draft);
		}
		catch (IOException ex) {
			throw new BackupException(place + " cannot be written: " + ex, ex);
		}
	}

	private static boolean isEmptyFolder(Path place) throws IOException {
		if (!Files.isDirectory(place)) {
			return false;
		}
		try (Stream<Path> files = Files.list(place)) {
			return files.findAny().isEmpty();
		}
	}

	/** Writes a file of the folder. */
	void write(String file, String text) throws IOException {
		Path path = this.draft.resolve(file);
		Files.createDirectories(path.getParent());
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		Files.write(path, bytes);
		this.sha256.put(file, DigestUtils.sha256Hex(bytes));
	}

	/**
	 * {@return the SHA-256 of what was written so far}
	 */
	Map<String, String> sha256() {
		return Map.copyOf(this.sha256);
	}

	/** Moves the folder to its place. */
	void finish() throws IOException {
		Files.deleteIfExists(this.place);
		Files.move(this.draft, this.place, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Takes away what was not finished. */
	@Override
	public void close() throws IOException {
		delete(this.draft);
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	/**
	 * {@return the text of a file}
	 * @throws BackupException if it is not what was written
	 */
	static String read(Path folder, String file, String sha256) throws IOException {
		Path path = folder.resolve(file).normalize();
		if (!path.startsWith(folder.normalize()) || !Files.isRegularFile(path)) {
			throw new BackupException(folder + ": the file " + file + " is missing; take the backup whole");
		}
		byte[] bytes = Files.readAllBytes(path);
		if (!DigestUtils.sha256Hex(bytes).equals(sha256)) {
			throw new BackupException(folder + ": the file " + file
					+ " is not as it was written; a backup is taken back as it is. Single records are imported by their name");
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}

	/**
	 * {@return the lines of a file, without empty ones}
	 */
	static List<String> lines(String text) {
		return Stream.of(text.split("\n")).filter((line) -> !line.isBlank()).toList();
	}

}
