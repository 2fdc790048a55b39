package org.zeren.ledger.entry;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The rulings of the ledger. Nothing takes one away.
 */
public interface Rulings extends Repository<Ruling, String> {

	/**
	 * Adds one. Its id holds its ordinal, and whoever adds holds the turn, so none is
	 * overwritten.
	 */
	Ruling save(Ruling entry);

	/**
	 * {@return the one of that id}
	 */
	Optional<Ruling> findById(String id);

	/**
	 * {@return those about a subject, in the order in which they were added}
	 */
	List<Ruling> findBySubjectIdOrderByOrdinal(String subjectId);

	/**
	 * {@return all, subject by subject in the order in which they were added}
	 */
	List<Ruling> findAllByOrderByPlanIdAscSubjectIdAscOrdinalAsc();

}
