package org.zeren.cli;

import java.util.List;
import java.util.Map;

import org.zeren.plan.PlanRecord;

/**
 * What one file says: a document after extraction, or a record.
 *
 * @param plan the plan
 * @param texts the text of each measure by its path; empty for a record, which holds
 * facts only
 * @param remarks what extraction could not place
 */
record Content(PlanRecord plan, Map<String, String> texts, List<Remark> remarks) {

	record Remark(int line, String kind, String text) {
	}

}
