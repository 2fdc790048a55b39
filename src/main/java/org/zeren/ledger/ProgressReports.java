package org.zeren.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.key.bearer.NotAllowed;
import org.zeren.ledger.entry.Entry;
import org.zeren.ledger.entry.Observation;
import org.zeren.ledger.entry.Observations;
import org.zeren.ledger.entry.Stage;
import org.zeren.ledger.entry.Subject;
import org.zeren.ledger.entry.Subjects;
import org.zeren.verdict.ObservationBasis;
import org.zeren.ledger.input.ObservationInput;
import org.zeren.ledger.input.Withdrawal;

/**
 * What was achieved for targets, measures and projects. A reporter reports for the
 * agencies of the key, an auditor for anybody, and only an auditor verifies.
 */
final class ProgressReports {

	private final Observations observations;

	private final Subjects subjects;

	private final Now now;

	ProgressReports(Observations observations, Subjects subjects, Now now) {
		this.observations = observations;
		this.subjects = subjects;
		this.now = now;
	}

	/** Writes down an observation. The turn is held. */
	Entered report(ObservationInput input, Writer writer) {
		Mistakes mistakes = new Mistakes();
		Optional<Subject> found = this.subjects.find(input.subjectId())
			.filter((subject) -> !subject.id().startsWith("finding:"));
		Rights.toReport(writer, input.subjectId(), found.map(Subject::agencies).orElse(writer.agencies()));
		mistakes.unless(found.isPresent(), "subjectId",
				"There is no target, measure or project %s. Take an id from `targets`, `measures` or `projects`."
					.formatted(input.subjectId()));
		if (found.isEmpty()) {
			return mistakes.of(input.subjectId());
		}
		Subject subject = found.get();
		List<Observation> before = this.observations.findBySubjectIdOrderByOrdinal(subject.id());
		mistakes.unless(input.value() != null || input.state() != null, "value",
				"Give a value, or the state of the work.");
		mistakes.unless(input.value() == null || Double.isFinite(input.value()), "value", "It is no number.");
		mistakes.unless(input.stage() == Stage.SELF_REPORTED || writer.role() != KeyRole.REPORTER, "stage",
				"Who reports does not verify; an auditor does.");
		String unit = (input.value() != null) ? Values.unit(mistakes, input.unit(), subject.units()) : null;
		days(input, mistakes);
		String reporter = reporter(input, subject, writer, mistakes);
		String evidence = mistakes.text("evidence", input.evidence());
		String reason = mistakes.text("reason", input.reason());
		String supersedes = corrected(input, before, mistakes);
		if (supersedes != null) {
			mistakes.required("reason", reason, "Say why it is corrected.");
			mistakes.unless(
					writer.role() != KeyRole.REPORTER || before.stream()
						.noneMatch((one) -> one.id().equals(supersedes) && one.stage() == Stage.VERIFIED),
					"supersedes", "It was verified; an auditor corrects it.");
		}
		int ordinal = before.size() + 1;
		return mistakes.isEmpty()
				? add(new Observation(Entry.id("observation", subject.id(), ordinal), subject.id(), subject.planId(),
						subject.title(), ordinal, input.value(), unit, input.state(), input.asOf().strip(),
						input.basis(), Values.stripped(input.periodStart()), reporter, evidence, input.stage(), reason,
						writer.name(), writer.role(), this.now.instant(), supersedes, false))
				: mistakes.of(subject.id());
	}

	/**
	 * Writes down an observation that is one of several. Where one counts for the same
	 * day, it is not doubled, and corrected only for a reason.
	 */
	ReportedRow reportOneOfMany(ObservationInput input, Writer writer) {
		Optional<Observation> there = Values.current(this.observations.findBySubjectIdOrderByOrdinal(input.subjectId()))
			.stream()
			.filter((one) -> isOfSameTime(one, input))
			.findFirst();
		if (there.filter((one) -> repeats(input, one)).isPresent()) {
			return new ReportedRow(ReportedRow.Outcome.THERE_ALREADY, List.of());
		}
		boolean corrects = Values.stripped(input.reason()) != null;
		if (there.isPresent() && !corrects) {
			return new ReportedRow(ReportedRow.Outcome.TAKEN, List.of(new UserError("reason",
					"%s. Say here why it is corrected, or take the row out.".formatted(told(there.get())))));
		}
		try {
			Entered entered = report(there.map((one) -> input.correcting(one.id())).orElse(input), writer);
			return new ReportedRow(
					(entered.entry() != null) ? ReportedRow.Outcome.ENTERED : ReportedRow.Outcome.MISTAKEN,
					entered.errors());
		}
		catch (NotAllowed ex) {
			return new ReportedRow(ReportedRow.Outcome.FORBIDDEN,
					List.of(new UserError("subjectId", String.valueOf(ex.getMessage()))));
		}
	}

	private static boolean isOfSameTime(Observation one, ObservationInput input) {
		return one.asOf().equals(Values.stripped(input.asOf())) && one.basis() == input.basis()
				&& Objects.equals(one.periodStart(), Values.stripped(input.periodStart()));
	}

	/** What says nothing that the other does not say too. */
	private static boolean repeats(ObservationInput input, Observation there) {
		return same(input.value(), there.value()) && same(input.state(), there.state())
				&& same(Values.stripped(input.unit()), there.unit())
				&& same(Values.stripped(input.reporter()), there.reporter())
				&& same(Values.stripped(input.evidence()), there.evidence())
				&& input.stage().compareTo(there.stage()) <= 0;
	}

	private static boolean same(@Nullable Object said, @Nullable Object there) {
		return said == null || said.equals(there);
	}

	private static String told(Observation one) {
		return "%s has reported %s for %s already (%s)".formatted(one.by(),
				(one.value() != null) ? Values.number(one.value()) : String.valueOf(one.state()), one.asOf(), one.id());
	}

	private void days(ObservationInput input, Mistakes mistakes) {
		mistakes.required("asOf", input.asOf(), "Say for which day.");
		LocalDate asOf = mistakes.day("asOf", input.asOf());
		LocalDate start = mistakes.day("periodStart", input.periodStart());
		mistakes.unless(asOf == null || !asOf.isAfter(this.now.today()), "asOf",
				asOf + " is yet to come; what was achieved is for a day that has been.");
		mistakes.unless(input.basis() != ObservationBasis.PERIOD || Values.stripped(input.periodStart()) != null,
				"periodStart", "The value of a PERIOD needs its first day.");
		mistakes.unless(input.basis() != ObservationBasis.POINT || Values.stripped(input.periodStart()) == null,
				"periodStart", "The value of a POINT has no period; the basis is PERIOD or CUMULATIVE.");
		mistakes.unless(asOf == null || start == null || !start.isAfter(asOf), "periodStart",
				start + " is behind " + asOf + ".");
	}

	/** For whom it is reported: a reporter's own agency, unless others are named. */
	private static @Nullable String reporter(ObservationInput input, Subject subject, Writer writer,
			Mistakes mistakes) {
		String named = mistakes.text("reporter", input.reporter());
		if (writer.role() != KeyRole.REPORTER) {
			return named;
		}
		mistakes.unless(named == null || writer.agencies().contains(named), "reporter",
				"The key %s reports for %s.".formatted(writer.name(), String.join("、", writer.agencies())));
		return (named != null) ? named
				: writer.agencies().stream().filter(subject.agencies()::contains).findFirst().orElse(null);
	}

	/** For one day and basis one observation counts. */
	private static @Nullable String corrected(ObservationInput input, List<Observation> before, Mistakes mistakes) {
		String supersedes = mistakes.text("supersedes", input.supersedes());
		List<Observation> current = Values.current(before);
		if (supersedes != null) {
			mistakes.unless(current.stream().anyMatch((one) -> one.id().equals(supersedes)), "supersedes",
					"Nothing of that id counts for %s, so it cannot be corrected.".formatted(input.subjectId()));
		}
		current.stream()
			.filter((one) -> !one.id().equals(supersedes))
			.filter((one) -> isOfSameTime(one, input))
			.findFirst()
			.ifPresent((one) -> mistakes.unless(false, "supersedes", told(one) + ". Name it here to correct it."));
		return supersedes;
	}

	/** Takes a report back. */
	Entered withdraw(Withdrawal input, Writer writer) {
		Mistakes mistakes = new Mistakes();
		Optional<Observation> found = this.observations.findById(input.id());
		List<String> agencies = found.flatMap((old) -> this.subjects.find(old.subjectId()))
			.map(Subject::agencies)
			.orElseGet(() -> found.flatMap((old) -> Optional.ofNullable(old.reporter()))
				.map(List::of)
				.orElse(writer.agencies()));
		Rights.toReport(writer, input.id(), agencies);
		String reason = mistakes.required("reason", input.reason(), "Say why it is withdrawn.");
		mistakes.unless(found.isPresent(), "id", "There is no observation %s.".formatted(input.id()));
		if (found.isEmpty()) {
			return mistakes.of(input.id());
		}
		Observation old = found.get();
		List<Observation> before = this.observations.findBySubjectIdOrderByOrdinal(old.subjectId());
		mistakes.unless(Values.current(before).contains(old), "id", "It does not count any more.");
		mistakes.unless(old.stage() == Stage.SELF_REPORTED || writer.role() != KeyRole.REPORTER, "id",
				"It was verified; an auditor withdraws it.");
		int ordinal = before.size() + 1;
		return mistakes.isEmpty() ? add(new Observation(Entry.id("observation", old.subjectId(), ordinal),
				old.subjectId(), old.planId(), old.title(), ordinal, null, null, null, old.asOf(), old.basis(),
				old.periodStart(), old.reporter(), null, old.stage(), reason, writer.name(), writer.role(),
				this.now.instant(), old.id(), true)) : mistakes.of(old.subjectId());
	}

	private Entered add(Observation observation) {
		Observation saved = this.observations.save(observation);
		this.subjects.join(saved);
		return new Entered(saved, saved.subjectId(), List.of());
	}

}
