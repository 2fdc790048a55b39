package org.zeren.benchmark.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.zeren.api.read.Bookmarks;
import org.zeren.api.read.Deadline;
import org.zeren.api.read.GraphReader;
import org.zeren.api.translation.Statement;

/**
 * Reads as the API does, and keeps the statements when told to.
 */
final class RecordingReader implements GraphReader {

	private volatile boolean recording;

	private final List<Statement> statements = new ArrayList<>();

	private final GraphReader reader;

	RecordingReader(GraphReader reader) {
		this.reader = reader;
	}

	@Override
	public Optional<Object> read(Statement statement, Deadline deadline, Bookmarks after) {
		if (this.recording) {
			this.statements.add(statement);
		}
		return this.reader.read(statement, deadline, after);
	}

	/**
	 * {@return the statements that are read while something runs}
	 */
	List<Statement> during(Runnable something) {
		this.statements.clear();
		this.recording = true;
		try {
			something.run();
			return List.copyOf(this.statements);
		}
		finally {
			this.recording = false;
		}
	}

}
