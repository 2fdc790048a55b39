package org.zeren.graph.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.zeren.graph.DatabaseStartException;

/**
 * The password of the embedded database: one line in a file of the data folder that only
 * the folder's owner may read. The file is all there is: the database keeps no copy, so a
 * file that is lost is made anew at the next start.
 *
 * @param text the password
 */
record Password(String text) {

	/** The one user there is. */
	static final String USER = "neo4j";

	static final String FILE = "neo4j-password";

	private static final int SHORTEST = 8;

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	/**
	 * {@return the password that a data folder holds; a new one where it holds none}
	 * @param folder the data folder
	 * @throws DatabaseStartException if there is a file that is no password, or that
	 * cannot be read or written
	 */
	static Password in(Path folder) {
		Path file = folder.resolve(FILE);
		try {
			if (!Files.exists(file)) {
				create(folder, file);
			}
			if (isPosix(file)) {
				Files.setPosixFilePermissions(file, OWNER_ONLY);
			}
			return read(file);
		}
		catch (CharacterCodingException ex) {
			throw noPassword(file);
		}
		catch (IOException ex) {
			throw new DatabaseStartException("The password of the embedded database, " + file + ", cannot be read.",
					"Run Zeren as the owner of that file, or delete it: a new one is made at the next start.", ex);
		}
	}

	/**
	 * {@return whether a data folder has a password and a database that runs on it, so
	 * that what listens on its port is that database}
	 * @param folder the data folder
	 */
	static boolean isInUse(Path folder) {
		if (!Files.isReadable(folder.resolve(FILE))) {
			return false;
		}
		try (FileChannel lock = FileChannel.open(folder.resolve("databases/store_lock"), StandardOpenOption.WRITE)) {
			FileLock free = lock.tryLock();
			return free == null;
		}
		catch (OverlappingFileLockException ex) {
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void create(Path folder, Path file) throws IOException {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		String line = Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n";
		FileAttribute<?>[] rights = isPosix(folder)
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(OWNER_ONLY) } : new FileAttribute<?>[0];
		Set<OpenOption> onlyIfNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try (var channel = Files.newByteChannel(file, onlyIfNew, rights)) {
			channel.write(StandardCharsets.UTF_8.encode(line));
		}
		catch (FileAlreadyExistsException ex) {
			// Another process starts on the folder; one of both is refused by its lock.
		}
	}

	private static Password read(Path file) throws IOException {
		String text = Files.readString(file).strip();
		if (text.length() < SHORTEST || text.lines().count() != 1) {
			throw noPassword(file);
		}
		return new Password(text);
	}

	private static DatabaseStartException noPassword(Path file) {
		return new DatabaseStartException("The file " + file + " holds no password.",
				"Delete it: a new one is made at the next start. Or write one line of eight characters or more into it.",
				null);
	}

	private static boolean isPosix(Path path) throws IOException {
		return Files.getFileStore(path).supportsFileAttributeView("posix");
	}

	/**
	 * {@return whether a password that somebody offers is this one}
	 */
	boolean is(byte[] offered) {
		return MessageDigest.isEqual(this.text.getBytes(StandardCharsets.UTF_8), offered);
	}

	/**
	 * {@return what a driver logs in with}
	 */
	AuthToken token() {
		return AuthTokens.basic(USER, this.text);
	}

	@Override
	public String toString() {
		return "Password";
	}

}
