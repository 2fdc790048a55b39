package org.zeren.ledger;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zeren.key.Writer;
import org.zeren.ledger.entry.Assignment;
import org.zeren.ledger.entry.Assignments;
import org.zeren.ledger.entry.Entry;
import org.zeren.ledger.entry.Subject;
import org.zeren.ledger.entry.Subjects;
import org.zeren.ledger.input.AssignmentInput;
import org.zeren.ledger.input.Withdrawal;

/**
 * Values that a superior hands down for a target and a year. One counts for a year; who
 * writes another says which it corrects.
 */
final class TargetAssignments {

	private final Assignments assignments;

	private final Subjects subjects;

	private final Now now;

	TargetAssignments(Assignments assignments, Subjects subjects, Now now) {
		this.assignments = assignments;
		this.subjects = subjects;
		this.now = now;
	}

	/** Writes down a value. The turn is held. */
	Entered assign(AssignmentInput input, Writer writer) {
		Rights.toAssign(writer);
		Mistakes mistakes = new Mistakes();
		Optional<Subject> target = this.subjects.find(input.targetId())
			.filter((subject) -> subject.id().startsWith("target:"));
		mistakes.unless(target.isPresent(), "targetId",
				"There is no target %s. Take an id from `targets`.".formatted(input.targetId()));
		if (target.isEmpty()) {
			return mistakes.of(input.targetId());
		}
		List<Assignment> before = this.assignments.findBySubjectIdOrderByOrdinal(input.targetId());
		String source = mistakes.required("source", input.source(),
				"Say where the value is said: a document with its number.");
		mistakes.unless(input.year() >= 1949 && input.year() <= 2100, "year", input.year() + " is no year of a plan.");
		mistakes.unless(Double.isFinite(input.value()), "value", "It is no number.");
		String unit = Values.unit(mistakes, input.unit(), target.get().units());
		String reason = mistakes.text("reason", input.reason());
		String supersedes = corrected(input, before, mistakes);
		if (supersedes != null) {
			mistakes.required("reason", reason, "Say why it is corrected.");
		}
		return mistakes.isEmpty()
				? add(new Assignment(Entry.id("assignment", input.targetId(), before.size() + 1), input.targetId(),
						target.get().planId(), target.get().title(), before.size() + 1, input.year(), input.value(),
						unit, source, reason, writer.name(), writer.role(), this.now.instant(), supersedes, false))
				: mistakes.of(input.targetId());
	}

	private static @Nullable String corrected(AssignmentInput input, List<Assignment> before, Mistakes mistakes) {
		String supersedes = mistakes.text("supersedes", input.supersedes());
		Optional<Assignment> there = Values.current(before)
			.stream()
			.filter((assignment) -> assignment.year() == input.year())
			.findFirst();
		if (supersedes == null) {
			there.ifPresent((one) -> mistakes.unless(false, "supersedes",
					"%s has written down %s %s for %d already (%s). Name it here to correct it.".formatted(one.by(),
							Values.number(one.value()), (one.unit() != null) ? one.unit() : "", one.year(), one.id())));
		}
		else {
			mistakes.unless(there.isPresent() && there.get().id().equals(supersedes), "supersedes",
					there.map((one) -> "What counts for %d is %s.".formatted(one.year(), one.id()))
						.orElse("Nothing counts for %d that could be corrected.".formatted(input.year())));
		}
		return supersedes;
	}

	/** Takes a value back. */
	Entered withdraw(Withdrawal input, Writer writer) {
		Rights.toAssign(writer);
		Mistakes mistakes = new Mistakes();
		Optional<Assignment> found = this.assignments.findById(input.id());
		String reason = mistakes.required("reason", input.reason(), "Say why it is withdrawn.");
		mistakes.unless(found.isPresent(), "id", "There is no assignment %s.".formatted(input.id()));
		if (found.isEmpty()) {
			return mistakes.of(input.id());
		}
		Assignment old = found.get();
		List<Assignment> before = this.assignments.findBySubjectIdOrderByOrdinal(old.subjectId());
		mistakes.unless(Values.current(before).contains(old), "id", "It does not count any more.");
		return mistakes.isEmpty()
				? add(new Assignment(Entry.id("assignment", old.subjectId(), before.size() + 1), old.subjectId(),
						old.planId(), old.title(), before.size() + 1, old.year(), null, null, null, reason,
						writer.name(), writer.role(), this.now.instant(), old.id(), true))
				: mistakes.of(old.subjectId());
	}

	private Entered add(Assignment assignment) {
		Assignment saved = this.assignments.save(assignment);
		this.subjects.join(saved);
		return new Entered(saved, saved.subjectId(), List.of());
	}

}
