package org.zeren.extract;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.review.Remark;
import org.zeren.plan.PlanRecord;

/**
 * What reading one plan gives.
 *
 * @param record the facts
 * @param texts the text of each measure and part by its path; it is not kept in the
 * record
 * @param remarks the review list with the words of the document, in its order
 * @param source the decoded text of the whole document, in which places count; null where
 * only a record was at hand
 */
public record Extraction(PlanRecord record, Map<String, String> texts, List<Remark> remarks, @Nullable String source) {

	public Extraction {
		texts = Map.copyOf(texts);
		remarks = List.copyOf(remarks);
	}

}
