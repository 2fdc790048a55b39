package org.zeren.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.neo4j.driver.Driver;

import org.zeren.api.read.GraphReader;
import org.zeren.api.translation.Statement;

/**
 * Reads as the API does, and keeps the statements when told to.
 */
final class RecordingReader extends GraphReader {

	private volatile boolean recording;

	private final List<Statement> statements = new ArrayList<>();

	RecordingReader(Driver driver) {
		super(driver, Duration.ofSeconds(60));
	}

	@Override
	public Optional<Object> read(Statement statement) {
		if (this.recording) {
			this.statements.add(statement);
		}
		return super.read(statement);
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
