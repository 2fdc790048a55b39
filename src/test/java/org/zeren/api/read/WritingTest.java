package org.zeren.api.read;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

import org.zeren.graph.DatabaseStartException;
import org.zeren.graph.OwnDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a client is told where the database does not take what it sends.
 */
class WritingTest {

	private static final DatabaseStartException FULL = new DatabaseStartException("The disk is full", "Make room",
			null);

	@Test
	void nothingIsTriedWhereThereIsNoRoom() {
		AtomicBoolean tried = new AtomicBoolean();
		assertThatExceptionOfType(DiskFull.class).isThrownBy(() -> new Writing((failure) -> FULL).toldOf(() -> {
			tried.set(true);
			return "written";
		})).withMessageContaining("The disk of the database is full, so nothing was written");
		assertThat(tried).isFalse();
	}

	@Test
	void aDiskThatFillsUpMeanwhileIsToldAndNotThatTheDatabaseIsAway() {
		OwnDatabase own = (failure) -> (failure != null) ? FULL : null;
		assertThatExceptionOfType(DiskFull.class).isThrownBy(() -> new Writing(own).toldOf(() -> {
			throw new TransientException("Neo.TransientError.General.DatabaseUnavailable", "panic");
		}));
	}

	@Test
	void aDatabaseThatDoesNotAnswerIsAwayAndOtherFaultsStayWhatTheyAre() {
		assertThatExceptionOfType(DatabaseAway.class).isThrownBy(() -> new Writing(null).toldOf(() -> {
			throw new IllegalStateException(new ServiceUnavailableException("gone"));
		})).withMessageContaining("does not answer");
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Writing(null).toldOf(() -> {
			throw new IllegalArgumentException("a fault");
		}));
		assertThat(new Writing((failure) -> null).toldOf(() -> "written")).isEqualTo("written");
	}

}
