package org.zeren.graph.write.kept;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.PlanRecord;

/**
 * A plan as it was read, to be written to the graph.
 *
 * @param record the record
 * @param texts the text of measures and parts by their path, and of places in doubt by
 * first character and end, such as 340-352; empty where the document is not at hand
 * @param source the decoded text of the whole document, in which places count; null where
 * it is not at hand
 * @param kept the record as the text that {@code PlanYaml} reads and the graph keeps,
 * where that is at hand; else null
 */
public record ReadPlan(PlanRecord record, Map<String, String> texts, @Nullable String source, @Nullable String kept) {

	public ReadPlan {
		texts = Map.copyOf(texts);
	}

	/**
	 * A plan whose record is no file yet.
	 */
	public ReadPlan(PlanRecord record, Map<String, String> texts, @Nullable String source) {
		this(record, texts, source, null);
	}

	/**
	 * {@return a plan of which only the record is at hand}
	 */
	public static ReadPlan of(PlanRecord record) {
		return new ReadPlan(record, Map.of(), null);
	}

}
