package org.zeren.graph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

import org.zeren.graph.model.Model;
import org.zeren.graph.write.content.PlanGraph;
import org.zeren.graph.write.kept.CorrectedPlan;
import org.zeren.graph.write.kept.KeptRecord;
import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.graph.write.kept.StoredCorrection;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.yaml.Corrections;

/**
 * The plans in the graph. Each is written in one transaction, so a plan is in the graph
 * as a whole or not at all, whatever happens meanwhile. Writers may work at the same
 * time, also from several machines; they take turns.
 */
public final class PlanStore {

	private final Driver driver;

	private final SessionConfig session;

	private final Model model;

	private final SharedStatements statements;

	/**
	 * Whoever reads through the same driver with its bookmark manager reads what was
	 * written, also from another member of a cluster.
	 * @param driver leads to a database with the constraints of Zeren's model
	 */
	public PlanStore(Driver driver) {
		this(driver, Model.zeren());
	}

	/**
	 * @param driver leads to a database with the constraints of the model
	 * @param model what the graph is made of
	 */
	public PlanStore(Driver driver, Model model) {
		this.driver = driver;
		this.model = model;
		this.statements = SharedStatements.of(model);
		this.session = SessionConfig.builder().withBookmarkManager(driver.executableQueryBookmarkManager()).build();
	}

	/**
	 * Makes the graph say of a plan what its record says, unless it does so already.
	 * @param plan the record
	 * @param texts the text of measures and parts by their path, and of places in doubt
	 * by first character and end, such as 340-352; empty where the document is not at
	 * hand
	 * @param origin where the record comes from
	 * @return what became of it
	 * @throws IllegalArgumentException if the record contradicts itself; nothing is
	 * written
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; nothing
	 * is written
	 */
	public Outcome write(PlanRecord plan, Map<String, String> texts, Origin origin) {
		return write(new ReadPlan(plan, texts, null), origin);
	}

	/**
	 * Makes the graph say of a plan what was read, unless it does so already.
	 * @param plan the plan as it was read
	 * @param origin where it comes from
	 * @return what became of it; errors are those of the other {@code write}
	 */
	public Outcome write(ReadPlan plan, Origin origin) {
		return write(plan, origin, false);
	}

	/**
	 * Writes a plan again even where the graph says so already, which mends a graph that
	 * somebody changed by hand. Parameters, result and errors are those of
	 * {@link #write}.
	 */
	public Outcome rewrite(ReadPlan plan, Origin origin) {
		return write(plan, origin, true);
	}

	private Outcome write(ReadPlan plan, Origin origin, boolean always) {
		CorrectedPlan asRead = CorrectedPlan.of(this.model, plan, List.of());
		KeptRecord kept = KeptRecord.of(plan);
		String id = asRead.graph().id();
		try (Session session = this.driver.session(this.session)) {
			return session.executeWrite((transaction) -> {
				if (origin == Origin.BUNDLED && Revision.wasRemoved(transaction, id)) {
					return Outcome.REMOVED;
				}
				// Of a plan that is not there yet nobody makes the first correction.
				if (!StoredCorrection.of(transaction, id).any() && isFirst(transaction, asRead, kept, origin)) {
					return Outcome.WRITTEN;
				}
				Revision.lock(transaction);
				List<StoredCorrection> current = StoredCorrection.of(transaction, id).current();
				return replace(transaction, current.isEmpty() ? asRead : CorrectedPlan.of(this.model, plan, current),
						kept, origin, always);
			});
		}
	}

	/** Writes a plan that is not there yet, most of it while others write. */
	private boolean isFirst(SimpleQueryRunner transaction, CorrectedPlan asRead, KeptRecord kept, Origin origin) {
		PlanTransaction plan = new PlanTransaction(open(transaction), asRead.graph());
		if (!plan.reserve()) {
			return false;
		}
		plan.describe(digest(asRead, kept), origin);
		plan.createOwn();
		plan.keep(kept);
		Revision.advance(transaction, asRead.graph().id());
		plan.share(true);
		plan.joinLedger(List.of());
		return true;
	}

	/** The turn is held. */
	private Outcome replace(SimpleQueryRunner transaction, CorrectedPlan corrected, KeptRecord kept, Origin origin,
			boolean always) {
		PlanTransaction plan = new PlanTransaction(open(transaction), corrected.graph());
		String digest = digest(corrected, kept);
		boolean first = plan.reserve();
		Optional<Outcome> settled = first ? Optional.empty()
				: settled(transaction, corrected.graph().id(), digest, origin);
		if (settled.isPresent() && !(always && settled.get() == Outcome.UNCHANGED)) {
			return settled.get();
		}
		plan.empty();
		plan.describe(digest, origin);
		plan.createOwn();
		plan.keep(kept);
		plan.share(first);
		plan.joinLedger(corrected.misfits().keySet());
		Revision.advance(transaction, corrected.graph().id());
		return Outcome.WRITTEN;
	}

	private static String digest(CorrectedPlan plan, KeptRecord kept) {
		return plan.graph().digest(kept.record(), kept.texts());
	}

	/**
	 * {@return a plan as it was read, before the corrections of the ledger; empty where
	 * the graph keeps no record of it}
	 * @param transaction a transaction on the graph
	 * @param node the id of the plan's node
	 */
	public Optional<ReadPlan> kept(SimpleQueryRunner transaction, String node) {
		return KeptRecord.read(transaction, node);
	}

	/**
	 * {@return why a correction does not fit a plan beside those that count; empty where
	 * it does}
	 * @param transaction a transaction that holds the turn
	 * @param plan the plan as it was read
	 * @param correction the correction that somebody wants to make
	 * @param without the id of the one that it takes the place of; null for none
	 */
	public Optional<String> misfit(SimpleQueryRunner transaction, ReadPlan plan, StoredCorrection correction,
			@Nullable String without) {
		List<StoredCorrection> all = new ArrayList<>(others(transaction, plan, without));
		all.add(correction);
		CorrectedPlan corrected = CorrectedPlan.of(this.model, plan, all);
		return Optional.ofNullable(corrected.misfits().get(correction.id()));
	}

	/**
	 * {@return what the entry that a correction is about says now, beside the corrections
	 * that count, as JSON; empty where there is no such entry}. The parameters are those
	 * of {@link #misfit}.
	 */
	public Optional<String> was(SimpleQueryRunner transaction, ReadPlan plan, StoredCorrection correction,
			@Nullable String without) {
		List<StoredCorrection> others = others(transaction, plan, without);
		return Corrections.was(CorrectedPlan.of(this.model, plan, others).record(), correction.correction());
	}

	private static List<StoredCorrection> others(SimpleQueryRunner transaction, ReadPlan plan,
			@Nullable String without) {
		return StoredCorrection.of(transaction, Model.PLAN.id(plan.record().id()))
			.current()
			.stream()
			.filter((other) -> !other.id().equals(without))
			.toList();
	}

	/**
	 * Writes a plan again from its record with the corrections that count now; does
	 * nothing where it is not there.
	 * @param transaction a transaction that holds the turn
	 * @param node the id of the plan's node
	 */
	public void writeAgain(SimpleQueryRunner transaction, String node) {
		Optional<ReadPlan> read = KeptRecord.read(transaction, node);
		Optional<Origin> origin = PlanTransaction.origin(transaction, node);
		if (read.isPresent() && origin.isPresent()) {
			CorrectedPlan corrected = CorrectedPlan.of(this.model, read.get(),
					StoredCorrection.of(transaction, node).current());
			replace(transaction, corrected, KeptRecord.of(read.get()), origin.get(), true);
		}
	}

	/**
	 * {@return a line for each correction of the ledger that counts and does not fit its
	 * plan}
	 * @param id the plan's id in its record
	 */
	public List<String> misfits(String id) {
		try (Session session = this.driver.session(this.session)) {
			return session.executeRead((transaction) -> transaction
				.run("""
						MATCH (:Plan {id: $id})<-[:CORRECTS {fits: false}]-(c:Correction)
						RETURN c.title AS title, c.by AS by, c.reason AS reason ORDER BY c.ordinal""",
						Map.of("id", Model.PLAN.id(id)))
				.list((row) -> "the correction of %s by %s (%s) does not fit any more and was left out"
					.formatted(row.get("title").asString(), row.get("by").asString(), row.get("reason").asString(""))));
		}
	}

	/**
	 * Takes a plan out of the graph, and the shared nodes that only it named. One that
	 * comes with the application stays out until a person imports it.
	 * @param id the plan's id in its record
	 * @return whether it was there
	 */
	public boolean remove(String id) {
		String node = Model.PLAN.id(id);
		try (Session session = this.driver.session(this.session)) {
			return session.executeWrite((transaction) -> {
				Revision.lock(transaction);
				boolean there = PlanTransaction.remove(open(transaction), node);
				if (there) {
					Revision.remove(transaction, node);
				}
				return there;
			});
		}
	}

	/**
	 * {@return the plans of the graph, ordered by id}
	 */
	public List<StoredPlan> plans() {
		try (Session session = this.driver.session(this.session)) {
			return session.executeRead((transaction) -> transaction.run("""
					MATCH (p:Plan)
					RETURN substring(p.id, 5) AS id, p.title AS title, p.sourceName AS source
					ORDER BY p.id""").list(StoredPlan::of));
		}
	}

	private OpenGraph open(SimpleQueryRunner transaction) {
		return new OpenGraph(transaction, this.model, this.statements);
	}

	private static Optional<Outcome> settled(SimpleQueryRunner transaction, String id, String digest, Origin origin) {
		return transaction
			.run("MATCH (p:Plan {id: $id}) RETURN p.digest AS digest, p.origin AS origin", Map.of("id", id))
			.list()
			.stream()
			.findFirst()
			.flatMap((row) -> settled(row.get("digest"), row.get("origin"), digest, origin));
	}

	private static Optional<Outcome> settled(Value digest, Value origin, String newDigest, Origin newOrigin) {
		boolean sameOrigin = newOrigin.property().equals(origin.asString(""));
		if (newOrigin == Origin.BUNDLED && !sameOrigin) {
			return Optional.of(Outcome.KEPT);
		}
		return (sameOrigin && newDigest.equals(digest.asString(""))) ? Optional.of(Outcome.UNCHANGED)
				: Optional.empty();
	}

}
