package org.zeren.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.springframework.data.neo4j.core.Neo4jClient;

import org.zeren.graph.write.PlanCorrected;
import org.zeren.graph.write.PlanStore;
import org.zeren.key.Writer;
import org.zeren.ledger.entry.Assignment;
import org.zeren.ledger.entry.Assignments;
import org.zeren.ledger.entry.Correction;
import org.zeren.ledger.entry.Corrections;
import org.zeren.ledger.entry.Entry;
import org.zeren.ledger.entry.Observation;
import org.zeren.ledger.entry.Observations;
import org.zeren.ledger.entry.Ruling;
import org.zeren.ledger.entry.Rulings;
import org.zeren.ledger.entry.Subject;
import org.zeren.ledger.entry.Subjects;
import org.zeren.ledger.input.AssignmentInput;
import org.zeren.ledger.input.CorrectionInput;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.ledger.input.RulingInput;
import org.zeren.ledger.input.Withdrawal;

/**
 * What people add. Each method makes one entry, in one transaction: what it returns is
 * committed. Where something is to be mended it says so and writes nothing.
 * <p>
 * All throw {@link org.zeren.key.bearer.NotAllowed} if the writer may not do it, and an
 * exception of Spring's data access if the database fails.
 */
public final class Ledger {

	private final Rulings rulings;

	private final Assignments assignments;

	private final Observations observations;

	private final Subjects subjects;

	private final Turns turns;

	private final FindingRulings ruling;

	private final TargetAssignments assigning;

	private final ProgressReports reporting;

	private final Corrections corrections;

	private final PlanCorrections correcting;

	private final Consumer<PlanCorrected> told;

	Ledger(Rulings rulings, Assignments assignments, Observations observations, Corrections corrections,
			Subjects subjects, Turns turns, Now now, PlanStore store, Neo4jClient graph, Consumer<PlanCorrected> told) {
		this.rulings = rulings;
		this.assignments = assignments;
		this.observations = observations;
		this.subjects = subjects;
		this.turns = turns;
		this.ruling = new FindingRulings(rulings, subjects, now);
		this.assigning = new TargetAssignments(assignments, subjects, now);
		this.reporting = new ProgressReports(observations, subjects, now);
		this.corrections = corrections;
		this.told = told;
		this.correcting = new PlanCorrections(corrections, subjects, now, store, graph);
	}

	/**
	 * {@return what became of a ruling on a finding}
	 */
	public Entered rule(RulingInput input, Writer writer) {
		return this.turns.take(() -> this.ruling.rule(input, writer));
	}

	/**
	 * {@return what became of the assignment of a value to a target}
	 */
	public Entered assign(AssignmentInput input, Writer writer) {
		return this.turns.take(() -> this.assigning.assign(input, writer));
	}

	/**
	 * {@return what became of a report of progress}
	 */
	public Entered report(ObservationInput input, Writer writer) {
		return this.turns.take(() -> this.reporting.report(input, writer));
	}

	/**
	 * {@return what became of several reports, in their order}: all are entered, in one
	 * transaction, or none where one is refused. One that the ledger has already is not
	 * doubled; one that gives a reason corrects what counts for its day.
	 */
	public List<ReportedRow> reportAll(List<ObservationInput> inputs, Writer writer) {
		return reportTogether(inputs, writer, (rows) -> rows.stream().noneMatch(ReportedRow::isRefused));
	}

	/**
	 * {@return what would become of several reports}; none is entered
	 */
	public List<ReportedRow> tryAll(List<ObservationInput> inputs, Writer writer) {
		return reportTogether(inputs, writer, (rows) -> false);
	}

	private List<ReportedRow> reportTogether(List<ObservationInput> inputs, Writer writer,
			Predicate<List<ReportedRow>> kept) {
		Rights.toReport(writer, "it", writer.agencies());
		return this.turns
			.take(() -> inputs.stream().map((input) -> this.reporting.reportOneOfMany(input, writer)).toList(), kept);
	}

	/**
	 * {@return what became of a correction of how a plan was read}. The plan is written
	 * again with it in the same transaction.
	 */
	public Entered correct(CorrectionInput input, Writer writer) {
		return told(this.turns.take(() -> this.correcting.correct(input, writer)));
	}

	/**
	 * {@return what became of the withdrawal of a correction}
	 */
	public Entered withdrawCorrection(Withdrawal input, Writer writer) {
		return told(this.turns.take(() -> this.correcting.withdraw(input, writer)));
	}

	private Entered told(Entered entered) {
		if (entered.entry() != null) {
			this.told.accept(new PlanCorrected(entered.subjectId()));
		}
		return entered;
	}

	/**
	 * {@return what became of the withdrawal of a ruling}
	 */
	public Entered withdrawRuling(Withdrawal input, Writer writer) {
		return this.turns.take(() -> this.ruling.withdraw(input, writer));
	}

	/**
	 * {@return what became of the withdrawal of an assignment}
	 */
	public Entered withdrawAssignment(Withdrawal input, Writer writer) {
		return this.turns.take(() -> this.assigning.withdraw(input, writer));
	}

	/**
	 * {@return what became of the withdrawal of an observation}
	 */
	public Entered withdrawObservation(Withdrawal input, Writer writer) {
		return this.turns.take(() -> this.reporting.withdraw(input, writer));
	}

	/**
	 * {@return all entries: rulings, assignments, observations, corrections; each plan by
	 * plan, subject by subject, in the order in which they were added}
	 */
	public List<Entry> entries() {
		return this.turns.takeForAll(() -> {
			List<Entry> all = new ArrayList<>(this.rulings.findAllByOrderByPlanIdAscSubjectIdAscOrdinalAsc());
			all.addAll(this.assignments.findAllByOrderByPlanIdAscSubjectIdAscOrdinalAsc());
			all.addAll(this.observations.findAllByOrderByPlanIdAscSubjectIdAscOrdinalAsc());
			all.addAll(this.corrections.findAllByOrderByPlanIdAscSubjectIdAscOrdinalAsc());
			return all;
		});
	}

	/**
	 * {@return what an entry can be about; empty where the graph has it not}
	 * @param id the id of a finding, target, measure or project
	 */
	public Optional<Subject> subject(String id) {
		return this.subjects.find(id);
	}

	/**
	 * Adds entries as they were, but none about what the ledger has such entries of
	 * already, whoever made them and whether they still count.
	 * @param entries entries with all those before them about the same subject
	 * @return how many were added
	 */
	public int restoreWhereNone(Collection<? extends Entry> entries) {
		return this.turns.take(() -> {
			List<Entry> missing = entries.stream()
				.filter((entry) -> find(entry, Entry.id(type(entry), entry.subjectId(), 1)).isEmpty())
				.sorted(Comparator.comparing(Entry::subjectId).thenComparing(Entry::ordinal))
				.map(Entry.class::cast)
				.toList();
			missing.forEach(this::restore);
			return missing.size();
		});
	}

	/**
	 * Adds entries as they were, all or none, and joins them to what they are about.
	 * Plans that they correct are written again. Those that are there already stay.
	 * @param entries entries that {@link #entries()} gave, in any order
	 * @return how many were added
	 * @throws IllegalArgumentException if one is there that says something else, or an
	 * entry between is missing; nothing is written
	 */
	public int restore(Collection<? extends Entry> entries) {
		List<Entry> inOrder = new ArrayList<>(entries);
		inOrder.sort(Comparator.comparing(Entry::subjectId).thenComparing(Entry::ordinal));
		return this.turns.takeForAll(() -> {
			int added = 0;
			Set<String> corrected = new TreeSet<>();
			for (Entry entry : inOrder) {
				Optional<? extends Entry> there = find(entry, entry.id());
				if (there.isPresent() && !there.get().equals(entry)) {
					throw new IllegalArgumentException("the ledger has an entry " + entry.id()
							+ " that says something else; restore into an empty database");
				}
				if (there.isEmpty()) {
					restore(entry);
					added++;
					if (entry instanceof Correction) {
						corrected.add(entry.planId());
					}
				}
			}
			corrected.forEach(this.correcting::writeAgain);
			return added;
		});
	}

	private void restore(Entry entry) {
		String id = Entry.id(type(entry), entry.subjectId(), entry.ordinal());
		String before = Entry.id(type(entry), entry.subjectId(), entry.ordinal() - 1);
		if (!entry.id().equals(id) || entry.ordinal() > 1 && find(entry, before).isEmpty()) {
			throw new IllegalArgumentException(
					"the entry %s is not the next about its subject: %s is missing".formatted(entry.id(), before));
		}
		if (entry instanceof Ruling one) {
			this.rulings.save(one);
		}
		else if (entry instanceof Assignment one) {
			this.assignments.save(one);
		}
		else if (entry instanceof Observation one) {
			this.observations.save(one);
		}
		else if (entry instanceof Correction one) {
			this.corrections.save(one);
		}
		this.subjects.join(entry);
	}

	private Optional<? extends Entry> find(Entry like, String id) {
		return (like instanceof Ruling) ? this.rulings.findById(id)
				: (like instanceof Assignment) ? this.assignments.findById(id)
						: (like instanceof Correction) ? this.corrections.findById(id) : this.observations.findById(id);
	}

	private static String type(Entry entry) {
		return (entry instanceof Ruling) ? "ruling" : (entry instanceof Assignment) ? "assignment"
				: (entry instanceof Correction) ? "correction" : "observation";
	}

}
