package org.zeren.ledger.entry;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The corrections of the ledger. Nothing takes one away.
 */
public interface Corrections extends Repository<Correction, String> {

	/**
	 * Adds one. Its id holds its ordinal, and whoever adds holds the turn, so none is
	 * overwritten.
	 */
	Correction save(Correction entry);

	/**
	 * {@return the one of that id}
	 */
	Optional<Correction> findById(String id);

	/**
	 * {@return those about a subject, in the order in which they were added}
	 */
	List<Correction> findBySubjectIdOrderByOrdinal(String subjectId);

	/**
	 * {@return all, subject by subject in the order in which they were added}
	 */
	List<Correction> findAllByOrderByPlanIdAscSubjectIdAscOrdinalAsc();

}
