package org.zeren.graph.write.kept;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

import org.zeren.plan.yaml.Correction;

/**
 * A correction of the ledger that counts. Its values are texts of JSON, as
 * {@link Correction#ofJson} takes them.
 *
 * @param id the id of the entry
 * @param list the list in which the corrected entry stands
 */
public record StoredCorrection(String id, String list, @Nullable String key, @Nullable String set, @Nullable String add,
		@Nullable String remove, @Nullable String was, String reason) {

	/** Seeks by the index, also where the statement is planned while there are none. */
	private static final String CURRENT = """
			MATCH (c:Correction)
			USING INDEX c:Correction(planId, ordinal)
			WHERE c.planId = $planId AND c.ordinal IS NOT NULL
			RETURN c.id AS id, c.list AS list, c.key AS key, c.`set` AS `set`, c.`add` AS `add`, c.`remove` AS `remove`,
			  c.was AS was, c.reason AS reason,
			  NOT c.withdrawal AND NOT EXISTS { (c)<-[:SUPERSEDES]-() } AS current
			ORDER BY c.ordinal""";

	/**
	 * The corrections of a plan.
	 *
	 * @param any whether somebody ever corrected it
	 * @param current those that count, in the order in which they were made
	 */
	public record OfPlan(boolean any, List<StoredCorrection> current) {
	}

	/**
	 * {@return the corrections of a plan}
	 * @param planId the id of the plan's node
	 */
	public static OfPlan of(SimpleQueryRunner transaction, String planId) {
		List<Record> rows = transaction.run("CYPHER replan=skip " + CURRENT, Map.of("planId", planId)).list();
		return new OfPlan(!rows.isEmpty(),
				rows.stream().filter((row) -> row.get("current").asBoolean()).map(StoredCorrection::of).toList());
	}

	private static StoredCorrection of(Record row) {
		return new StoredCorrection(row.get("id").asString(), row.get("list").asString(), text(row.get("key")),
				text(row.get("set")), text(row.get("add")), text(row.get("remove")), text(row.get("was")),
				row.get("reason").asString(""));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * {@return the correction}
	 * @throws org.zeren.plan.yaml.RecordFormatException if it is none
	 */
	public Correction correction() {
		return Correction.ofJson(this.list, this.key, this.set, this.add, this.remove, this.was, this.reason);
	}

}
