package org.zeren.graph.write.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.plan.yaml.PlanYaml;

/**
 * The record of a plan as it was read, before the corrections of the ledger: what it is
 * corrected from, and written as a file from. It stands on a node of its own, compressed,
 * to which no relationship leads.
 *
 * @param record the record, as {@code PlanYaml} reads it: as YAML where it came as that,
 * else as a line of JSON, which is written faster
 * @param texts the texts of measures and of places in doubt, as JSON
 */
public record KeptRecord(String record, String texts) {

	private static final String WRITE = """
			MERGE (r:Record {id: $id})
			SET r.planId = $planId, r.record = $record, r.texts = $texts""";

	private static final String READ = """
			MATCH (r:Record {id: $id})
			WHERE r.record IS NOT NULL
			RETURN r.record AS record, r.texts AS texts, COLLECT {
			  MATCH (t:SourceText)
			  WHERE t.planId = $planId AND t.ordinal IS NOT NULL
			  RETURN t.text ORDER BY t.ordinal
			} AS source""";

	private static final String REMOVE = "MATCH (r:Record {id: $id}) DELETE r";

	/**
	 * {@return what is to be kept of a plan}
	 */
	public static KeptRecord of(ReadPlan plan) {
		String record = (plan.kept() != null) ? plan.kept() : new PlanYaml().writeLine(plan.record());
		return new KeptRecord(record, JsonMapper.shared().writeValueAsString(new TreeMap<>(plan.texts())));
	}

	/**
	 * Keeps it.
	 * @param planId the id of the plan's node
	 */
	public void write(SimpleQueryRunner transaction, String planId) {
		transaction
			.run(WRITE, Values.parameters("id", id(planId), "planId", planId, "record", packed(this.record), "texts",
					packed(this.texts)))
			.consume();
	}

	/** Takes it out. */
	public static void remove(SimpleQueryRunner transaction, String planId) {
		transaction.run(REMOVE, Map.of("id", id(planId))).consume();
	}

	/**
	 * {@return the plan as it was read; empty where the graph keeps no record of it, as
	 * one that an older Zeren wrote}
	 */
	public static Optional<ReadPlan> read(SimpleQueryRunner transaction, String planId) {
		return transaction.run(READ, Map.of("id", id(planId), "planId", planId))
			.list()
			.stream()
			.findFirst()
			.map((row) -> plan(planId, row));
	}

	private static ReadPlan plan(String planId, Record row) {
		String record = unpacked(row.get("record"));
		Map<String, String> texts = JsonMapper.shared()
			.readValue(unpacked(row.get("texts")), new TypeReference<Map<String, String>>() {
			});
		List<String> pieces = row.get("source").asList(Value::asString);
		return new ReadPlan(new PlanYaml().read(planId, record), texts,
				pieces.isEmpty() ? null : String.join("", pieces), record);
	}

	private static String id(String planId) {
		return "record:" + planId.substring(planId.indexOf(':') + 1);
	}

	private static byte[] packed(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static String unpacked(Value bytes) {
		try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes.asByteArray()))) {
			return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
