package org.zeren.api.naive;

import java.util.Map;

import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.plan.PlanRecord;

/**
 * What is written to the graph of one plan.
 *
 * @param plan the record
 * @param texts the texts of measures and parts by their path, where the document is at
 * hand
 * @param source the text of the whole document; null where it is not at hand
 */
record Import(PlanRecord plan, Map<String, String> texts, String source) {

	ReadPlan read() {
		return new ReadPlan(this.plan, this.texts, this.source);
	}

}
