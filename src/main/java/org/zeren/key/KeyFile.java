package org.zeren.key;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The keys, in a file that only its owner may read. It holds a hash of each token, never
 * the token. What changes in it counts from the next use of a key on.
 */
public final class KeyFile {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,59}");

	private static final Pattern AGENCY = Pattern.compile("(?:agency|enterprise):.+");

	private final KeyYaml yaml = new KeyYaml();

	private final Path file;

	private final Clock clock;

	private volatile @Nullable Read last;

	/**
	 * @param file the file, which need not be there
	 * @param clock tells today
	 */
	KeyFile(Path file, Clock clock) {
		this.file = file.toAbsolutePath().normalize();
		this.clock = clock;
	}

	/**
	 * What was read, and of which state of the file.
	 */
	private record Read(Object state, List<Key> keys) {
	}

	/**
	 * {@return where it is}
	 */
	public Path path() {
		return this.file;
	}

	/**
	 * {@return all keys, also those that are not good any more, in the order in which
	 * they were made}
	 * @throws KeyException if the file cannot be read
	 */
	public List<Key> all() {
		try {
			BasicFileAttributes attributes = Files.readAttributes(this.file, BasicFileAttributes.class);
			Object state = List.of(attributes.lastModifiedTime(), attributes.size(),
					String.valueOf(attributes.fileKey()));
			Read read = this.last;
			if (read == null || !read.state().equals(state)) {
				read = new Read(state,
						this.yaml.read(this.file.toString(), Files.readString(this.file, StandardCharsets.UTF_8)));
				this.last = read;
			}
			return read.keys();
		}
		catch (NoSuchFileException ex) {
			return List.of();
		}
		catch (IOException ex) {
			throw new KeyException("the file of keys " + this.file + " cannot be read: " + ex.getMessage(), ex);
		}
	}

	/**
	 * {@return the key of a token; empty where no key has it, or the key is not good any
	 * more}
	 * @throws KeyException if the file cannot be read
	 */
	public Optional<Key> find(String token) {
		String hash = Token.hash(token);
		LocalDate today = LocalDate.now(this.clock);
		return all().stream().filter((key) -> key.hash().equals(hash) && key.isGoodOn(today)).findFirst();
	}

	/**
	 * {@return whether a token can be that of a key, rather than one of an issuer}
	 */
	public static boolean looksLikeKey(String token) {
		return token.startsWith(Token.PREFIX);
	}

	/**
	 * Makes a key.
	 * @param name who holds it
	 * @param role what may be written
	 * @param agencies the ids of a reporter's agencies
	 * @param expires the last day on which it is good; null for no end
	 * @return its token, which is nowhere kept
	 * @throws KeyException if the name is taken or no name, a reporter has no agency, the
	 * day is past, or the file cannot be written
	 */
	public String add(String name, KeyRole role, List<String> agencies, @Nullable LocalDate expires) {
		if (!NAME.matcher(name).matches()) {
			throw new KeyException("the name of a key is of letters, digits and . _ @ -, up to 60; not " + name, null);
		}
		if ((role == KeyRole.REPORTER) == agencies.isEmpty()) {
			throw new KeyException("--agency ID says for whom a reporter reports: a reporter has one or more, "
					+ "any other role none", null);
		}
		agencies.stream().filter((agency) -> !AGENCY.matcher(agency).matches()).findFirst().ifPresent((agency) -> {
			throw new KeyException("an agency is named by its id, such as agency:云州省/南江市/水利局, for two cities have a "
					+ "unit of one name; not " + agency, null);
		});
		LocalDate today = LocalDate.now(this.clock);
		if (expires != null && expires.isBefore(today)) {
			throw new KeyException("the key would have expired on " + expires + "; today is " + today, null);
		}
		String token = Token.make();
		Key key = new Key(name, role, agencies, today, expires, Token.hash(token));
		change((keys) -> {
			if (keys.stream().anyMatch((each) -> each.name().equals(name))) {
				throw new KeyException("there is a key " + name + " already; remove it first, or take another name",
						null);
			}
			List<Key> more = new ArrayList<>(keys);
			more.add(key);
			return more;
		});
		return token;
	}

	/**
	 * Removes a key. What its holder wrote stays.
	 * @throws KeyException if there is none of that name, or the file cannot be written
	 */
	public void remove(String name) {
		change((keys) -> {
			List<Key> less = keys.stream().filter((key) -> !key.name().equals(name)).toList();
			if (less.size() == keys.size()) {
				throw new KeyException("there is no key " + name + "; there are: "
						+ keys.stream().map(Key::name).collect(Collectors.joining(", ")), null);
			}
			return less;
		});
	}

	/** The new file takes the place of the old one at once; writers take turns. */
	private void change(UnaryOperator<List<Key>> change) {
		try {
			Path folder = Objects.requireNonNull(this.file.getParent());
			Files.createDirectories(folder);
			Path turn = this.file.resolveSibling(this.file.getFileName() + ".lock");
			try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
					var lock = channel.lock()) {
				String text = this.yaml.write(change.apply(all()));
				Path fresh = Files.createTempFile(folder, "keys", ".new", ownerOnly(folder));
				Files.writeString(fresh, text);
				Files.move(fresh, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw new KeyException("the file of keys " + this.file + " cannot be written: " + ex.getMessage()
					+ "; zeren.keys.file names another place", ex);
		}
	}

	private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
		return Files.getFileStore(folder).supportsFileAttributeView("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
