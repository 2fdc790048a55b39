package org.zeren.ledger.entry;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The assignments of the ledger. Nothing takes one away.
 */
public interface Assignments extends Repository<Assignment, String> {

	/**
	 * Adds one. Its id holds its ordinal, and whoever adds holds the turn, so none is
	 * overwritten.
	 */
	Assignment save(Assignment entry);

	/**
	 * {@return the one of that id}
	 */
	Optional<Assignment> findById(String id);

	/**
	 * {@return those about a subject, in the order in which they were added}
	 */
	List<Assignment> findBySubjectIdOrderByOrdinal(String subjectId);

	/**
	 * {@return all, subject by subject in the order in which they were added}
	 */
	List<Assignment> findAllByOrderByPlanIdAscSubjectIdAscOrdinalAsc();

}
