package org.zeren.extract;

import java.util.List;
import java.util.Map;

import org.zeren.plan.PlanRecord;

/**
 * What reading one plan gives.
 *
 * @param record the facts
 * @param texts the text of each measure and part by its path; it is not kept in the
 * record
 * @param remarks what a person should look at, in the order of the document
 */
public record Extraction(PlanRecord record, Map<String, String> texts, List<Remark> remarks) {

	public Extraction {
		texts = Map.copyOf(texts);
		remarks = List.copyOf(remarks);
	}

}
