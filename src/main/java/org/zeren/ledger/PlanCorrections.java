package org.zeren.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.QueryRunner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;

import org.zeren.graph.write.PlanStore;
import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.graph.write.kept.StoredCorrection;
import org.zeren.key.Writer;
import org.zeren.ledger.entry.Correction;
import org.zeren.ledger.entry.Corrections;
import org.zeren.ledger.entry.Entry;
import org.zeren.ledger.entry.Subjects;
import org.zeren.ledger.input.CorrectionInput;
import org.zeren.ledger.input.Withdrawal;
import org.zeren.plan.yaml.RecordFormatException;

/**
 * Corrections of how plans were read. A correction and the plan that is written again
 * with it are one transaction. For one field of an entry one correction counts; who makes
 * another says which it takes the place of.
 */
final class PlanCorrections {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Corrections corrections;

	private final Subjects subjects;

	private final Now now;

	private final PlanStore store;

	private final Neo4jClient graph;

	PlanCorrections(Corrections corrections, Subjects subjects, Now now, PlanStore store, Neo4jClient graph) {
		this.corrections = corrections;
		this.subjects = subjects;
		this.now = now;
		this.store = store;
		this.graph = graph;
	}

	/** Makes a correction. The turn is held. */
	Entered correct(CorrectionInput input, Writer writer) {
		Rights.toCorrect(writer);
		Mistakes mistakes = new Mistakes();
		String reason = mistakes.required("reason", input.reason(), "Say why, such as where the plan says so.");
		String list = mistakes.required("in", input.in(), "Name the list: plan, measures, duties, targets, agencies …");
		String key = mistakes.text("key", input.key());
		String set = mistakes.text("set", input.set());
		String add = mistakes.text("add", input.add());
		String remove = mistakes.text("remove", input.remove());
		mistakes.unless(set != null || add != null || remove != null, "set",
				"Say what is to be set, added or removed.");
		QueryRunner transaction = transaction();
		Optional<ReadPlan> plan = this.store.kept(transaction, input.planId());
		mistakes.unless(plan.isPresent(), "planId",
				"The graph keeps no record of a plan %s. Take an id from `plans`; one that an older Zeren wrote is imported again first."
					.formatted(input.planId()));
		List<Correction> before = this.corrections.findBySubjectIdOrderByOrdinal(input.planId());
		Correction old = superseded(input, before, mistakes);
		if (plan.isEmpty() || !mistakes.isEmpty()) {
			return mistakes.of(input.planId());
		}
		int ordinal = before.size() + 1;
		String id = Entry.id("correction", input.planId(), ordinal);
		StoredCorrection wanted = new StoredCorrection(id, Objects.requireNonNull(list), key, set, add, remove, null,
				Objects.requireNonNull(reason));
		Optional<String> was = was(transaction, plan.get(), wanted, old, mistakes);
		if (mistakes.isEmpty()) {
			alone(wanted, old, before, mistakes);
		}
		if (!mistakes.isEmpty()) {
			return mistakes.of(input.planId());
		}
		Entered entered = add(new Correction(id, input.planId(), input.planId(), title(wanted, was), ordinal, list, key,
				set, add, remove, was.orElse(null), reason, writer.name(), writer.role(), this.now.instant(),
				(old != null) ? old.id() : null, false));
		this.store.writeAgain(transaction, input.planId());
		return entered;
	}

	/** What the entry says now; that the correction cannot be made is a mistake. */
	private Optional<String> was(QueryRunner transaction, ReadPlan plan, StoredCorrection wanted,
			@Nullable Correction old, Mistakes mistakes) {
		String without = (old != null) ? old.id() : null;
		try {
			wanted.correction();
			Optional<String> was = this.store.was(transaction, plan, wanted, without);
			mistakes.unless(was.isPresent(), "key",
					"The record has no %s %s. Keys are what stands behind the plan's key in the ids of measures, sections and targets; of a duty its measure and its order (3.1.4/2); else names."
						.formatted(wanted.list(), (wanted.key() != null) ? wanted.key() : ""));
			if (was.isPresent()) {
				this.store.misfit(transaction, plan, wanted, without)
					.ifPresent((why) -> mistakes.unless(false, field(wanted), "It does not fit the record: " + why));
			}
			return was;
		}
		catch (RecordFormatException ex) {
			mistakes.unless(false, field(wanted), String.valueOf(ex.getMessage()));
			return Optional.empty();
		}
	}

	private static String field(StoredCorrection wanted) {
		return (wanted.set() != null) ? "set" : (wanted.add() != null) ? "add" : "remove";
	}

	private static @Nullable Correction superseded(CorrectionInput input, List<Correction> before, Mistakes mistakes) {
		String supersedes = mistakes.text("supersedes", input.supersedes());
		if (supersedes == null) {
			return null;
		}
		Optional<Correction> old = Values.current(before)
			.stream()
			.filter((one) -> one.id().equals(supersedes))
			.findFirst();
		mistakes.unless(old.isPresent(), "supersedes",
				"Nothing of that id counts for %s, so it cannot be corrected.".formatted(input.planId()));
		return old.orElse(null);
	}

	/** For one field of an entry one correction counts. */
	private static void alone(StoredCorrection wanted, @Nullable Correction old, List<Correction> before,
			Mistakes mistakes) {
		Set<String> fields = fields(wanted.set(), wanted.remove());
		Values.current(before)
			.stream()
			.filter((one) -> !one.equals(old))
			.filter((one) -> one.list().equals(wanted.list()) && Objects.equals(one.key(), wanted.key()))
			.filter((one) -> fields(one.set(), one.remove()).stream().anyMatch(fields::contains))
			.findFirst()
			.ifPresent((one) -> mistakes.unless(false, "supersedes",
					"%s has corrected that already (%s). Name it here to take its place.".formatted(one.by(),
							one.id())));
	}

	/** The fields that are set or emptied. */
	private static Set<String> fields(@Nullable String set, @Nullable String remove) {
		Set<String> fields = new TreeSet<>();
		Stream.of(Optional.ofNullable(set), Optional.ofNullable(remove))
			.flatMap(Optional::stream)
			.map(JSON::readTree)
			.forEach((node) -> {
				if (node.isObject() && node.properties().stream().noneMatch((field) -> field.getValue().isArray())) {
					node.properties().forEach((field) -> fields.add(field.getKey()));
				}
				else if (node.isArray()) {
					node.forEach((field) -> fields.add(field.asString("")));
				}
			});
		return fields;
	}

	/** The words of the entry and its key: 治理河道（measures 1.1）. */
	private static String title(StoredCorrection wanted, Optional<String> was) {
		JsonNode said = JSON.readTree(was.orElse("{}"));
		String words = Stream.of("title", "printed", "name")
			.map((field) -> said.path(field).asString(""))
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse("");
		return Entry.words(
				"%s（%s）".formatted(words, (wanted.key() != null) ? wanted.list() + " " + wanted.key() : wanted.list()));
	}

	/** Takes a correction back; the plan is written again without it. */
	Entered withdraw(Withdrawal input, Writer writer) {
		Rights.toCorrect(writer);
		Mistakes mistakes = new Mistakes();
		Optional<Correction> found = this.corrections.findById(input.id());
		String reason = mistakes.required("reason", input.reason(), "Say why it is withdrawn.");
		mistakes.unless(found.isPresent(), "id", "There is no correction %s.".formatted(input.id()));
		if (found.isEmpty()) {
			return mistakes.of(input.id());
		}
		Correction old = found.get();
		List<Correction> before = this.corrections.findBySubjectIdOrderByOrdinal(old.subjectId());
		mistakes.unless(Values.current(before).contains(old), "id", "It does not count any more.");
		if (!mistakes.isEmpty()) {
			return mistakes.of(old.subjectId());
		}
		int ordinal = before.size() + 1;
		Entered entered = add(new Correction(Entry.id("correction", old.subjectId(), ordinal), old.subjectId(),
				old.planId(), old.title(), ordinal, old.list(), old.key(), null, null, null, null, reason,
				writer.name(), writer.role(), this.now.instant(), old.id(), true));
		writeAgain(old.planId());
		return entered;
	}

	/** Writes a plan again with the corrections that count now, where it is there. */
	void writeAgain(String planId) {
		this.store.writeAgain(transaction(), planId);
	}

	/** The transaction of the turn, which ends with that. */
	private QueryRunner transaction() {
		return this.graph.getQueryRunner();
	}

	private Entered add(Correction correction) {
		Correction saved = this.corrections.save(correction);
		this.subjects.join(saved);
		return new Entered(saved, saved.subjectId(), List.of());
	}

}
