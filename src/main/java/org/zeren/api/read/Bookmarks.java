package org.zeren.api.read;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.zeren.api.operation.BadRequest;

/**
 * Until where the graph must have come before it is read, as a client brings it from the
 * server at which it wrote: the bookmarks of the database's transactions, as they stand
 * in a header.
 *
 * @param all the bookmarks
 */
public record Bookmarks(Set<Bookmark> all) {

	/** What a client brings that has written nowhere else. */
	public static final Bookmarks NONE = new Bookmarks(Set.of());

	/** The header that gives them and takes them. */
	public static final String HEADER = "Zeren-Bookmark";

	/** A database has one for each member at most. */
	private static final int MOST = 20;

	private static final int LONGEST = 4_000;

	/**
	 * {@return what a client sends}
	 * @param headers the values of its headers
	 * @throws IllegalArgumentException where no server can have given them
	 */
	public static Bookmarks of(List<String> headers) {
		if (headers.isEmpty()) {
			return NONE;
		}
		Set<Bookmark> all = headers.stream()
			.flatMap((header) -> Arrays.stream(header.split(",")))
			.map(String::strip)
			.filter((bookmark) -> !bookmark.isEmpty())
			.map(Bookmark::from)
			.collect(Collectors.toUnmodifiableSet());
		if (all.size() > MOST || all.stream().mapToInt((bookmark) -> bookmark.value().length()).sum() > LONGEST) {
			throw new IllegalArgumentException("the header " + HEADER + " holds more than any answer has given.");
		}
		return new Bookmarks(all);
	}

	/**
	 * {@return all that was written or read through a driver}
	 */
	public static Bookmarks known(Driver driver) {
		return new Bookmarks(driver.executableQueryBookmarkManager().getBookmarks());
	}

	static RuntimeException wrong() {
		return new BadRequest(
				"The header " + HEADER + " holds no bookmark of this database. Send what an answer gave, or none.");
	}

	boolean isEmpty() {
		return this.all.isEmpty();
	}

	@Override
	public String toString() {
		return this.all.stream().map(Bookmark::value).sorted().collect(Collectors.joining(","));
	}

}
