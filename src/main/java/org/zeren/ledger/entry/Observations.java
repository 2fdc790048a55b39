package org.zeren.ledger.entry;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The observations of the ledger. Nothing takes one away.
 */
public interface Observations extends Repository<Observation, String> {

	/**
	 * Adds one. Its id holds its ordinal, and whoever adds holds the turn, so none is
	 * overwritten.
	 */
	Observation save(Observation entry);

	/**
	 * {@return the one of that id}
	 */
	Optional<Observation> findById(String id);

	/**
	 * {@return those about a subject, in the order in which they were added}
	 */
	List<Observation> findBySubjectIdOrderByOrdinal(String subjectId);

	/**
	 * {@return all, subject by subject in the order in which they were added}
	 */
	List<Observation> findAllByOrderByPlanIdAscSubjectIdAscOrdinalAsc();

}
