package org.zeren.cli;

import java.util.List;

import org.zeren.audit.Audited;
import org.zeren.extract.Extraction;
import org.zeren.graph.write.StoredPlan;

/**
 * The graph as the command line sees it: open, write, remove or audit plans, close.
 */
interface Writing extends AutoCloseable {

	/**
	 * Writes the plan, all of it or nothing.
	 * {@return whether the graph changed}
	 * @throws IllegalArgumentException if the plan contradicts itself
	 * @throws CommandFailure if the database does not answer
	 */
	boolean write(Extraction content);

	/**
	 * Writes the plan again, also where the graph says already what it says, which mends
	 * a graph that somebody changed by hand. Errors are those of {@link #write}.
	 */
	void rewrite(Extraction content);

	/**
	 * {@return a line for each correction of the ledger that does not fit a plan}
	 * @param id its id in its record
	 * @throws CommandFailure if the database does not answer
	 */
	List<String> misfits(String id);

	/**
	 * {@return the plans that are in the graph}
	 * @throws CommandFailure if the database does not answer
	 */
	List<StoredPlan> plans();

	/**
	 * Takes a plan out, all of it or nothing. The findings of others that rest on it are
	 * out of date then.
	 * @param id its id in its record
	 * @throws CommandFailure if the database does not answer
	 */
	void remove(String id);

	/**
	 * Computes the findings of the plans that changed, or of all these plans.
	 * {@return what became of them}
	 * @param ids the plans' ids in their records; empty for those that changed
	 * @throws CommandFailure if the database does not answer, or a rule cannot be used
	 */
	List<Audited> audit(List<String> ids);

	@Override
	void close();

}
