package org.zeren.cli.file;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.zeren.cli.console.FileFailure;

/**
 * Lets each thing pass once in a run: of two files that hold the same plan, or whose
 * records have one name, the second would silently replace the first.
 */
public final class Once {

	private final Map<Object, Path> seen = new HashMap<>();

	/**
	 * @param thing what only one file may hold, such as a plan's id
	 * @param file the file that holds it
	 * @param what what the file does with the thing, such as {@code holds the same plan}
	 * @throws FileFailure if another file of this run came first
	 */
	public void check(Object thing, Path file, String what) {
		Path first = this.seen.putIfAbsent(thing, file);
		if (first != null) {
			throw new FileFailure(file, what + " as " + first + " (" + thing + "); name one of the two only");
		}
	}

}
