package org.zeren.cli.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.zeren.cli.console.CommandFailure;
import org.zeren.cli.console.FileFailure;

/**
 * The folder that records are written to. A record is there whole or not at all: it is
 * written beside its place and then moved there.
 */
public final class RecordFolder {

	private final Path folder;

	private RecordFolder(Path folder) {
		this.folder = folder;
	}

	/**
	 * {@return the folder, which is made where it is missing}
	 * @throws CommandFailure if nothing can be written there
	 */
	public static RecordFolder open(Path folder) {
		try {
			Files.createDirectories(folder);
			Path probe = beside(folder.resolve("probe.yaml"));
			Files.writeString(probe, "");
			Files.delete(probe);
			return new RecordFolder(folder);
		}
		catch (FileAlreadyExistsException ex) {
			throw new CommandFailure("--out " + folder + ": is a file; name a folder", ex);
		}
		catch (IOException ex) {
			throw new CommandFailure(
					"--out " + folder + ": nothing can be written there (" + ex + "); name another folder", ex);
		}
	}

	/**
	 * {@return where the record of a document goes: donghu.yaml for plans/donghu.txt}
	 */
	public Path place(Path document) {
		String name = String.valueOf(document.getFileName());
		int dot = name.lastIndexOf('.');
		return this.folder.resolve(((dot > 0) ? name.substring(0, dot) : name) + ".yaml");
	}

	/**
	 * @param place where the record goes
	 * @param yaml what it holds
	 * @throws FileFailure if it cannot be written
	 */
	public void write(Path place, String yaml) {
		Path draft = beside(place);
		try {
			try {
				Files.writeString(draft, yaml, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
						StandardOpenOption.WRITE);
				Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
			finally {
				Files.deleteIfExists(draft);
			}
		}
		catch (IOException ex) {
			throw new FileFailure(place, "cannot be written: " + ex);
		}
	}

	private static Path beside(Path place) {
		return place.resolveSibling("." + place.getFileName() + "." + ProcessHandle.current().pid());
	}

}
