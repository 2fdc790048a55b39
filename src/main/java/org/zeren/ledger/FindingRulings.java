package org.zeren.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.ledger.entry.Entry;
import org.zeren.ledger.entry.FindingState;
import org.zeren.ledger.entry.Ruling;
import org.zeren.ledger.entry.Rulings;
import org.zeren.ledger.entry.Subject;
import org.zeren.ledger.entry.Subjects;
import org.zeren.ledger.input.RulingInput;
import org.zeren.ledger.input.Withdrawal;

/**
 * Rulings on findings: OPEN → CONFIRMED → ASSIGNED → RECTIFIED → CLOSED, and what else
 * {@link FindingState} allows. Who rules says what was seen last, so that of two who rule
 * at the same time the second learns of the first.
 */
final class FindingRulings {

	private final Rulings rulings;

	private final Subjects subjects;

	private final Now now;

	FindingRulings(Rulings rulings, Subjects subjects, Now now) {
		this.rulings = rulings;
		this.subjects = subjects;
		this.now = now;
	}

	/** Makes a ruling. The turn is held. */
	Entered rule(RulingInput input, Writer writer) {
		Rights.toRule(writer, input.state());
		Mistakes mistakes = new Mistakes();
		Optional<Subject> finding = this.subjects.find(input.findingId())
			.filter((subject) -> subject.id().startsWith("finding:"));
		mistakes.unless(finding.isPresent(), "findingId",
				"There is no finding %s. Take an id from `findings`.".formatted(input.findingId()));
		if (finding.isEmpty()) {
			return mistakes.of(input.findingId());
		}
		List<Ruling> before = this.rulings.findBySubjectIdOrderByOrdinal(input.findingId());
		mistakes.unless(!"SUPERSEDED".equals(finding.get().state()), "findingId",
				"The finding does not hold any more, as the last audit saw; nothing is to be ruled on it.");
		seen(input, before, mistakes);
		if (mistakes.isEmpty()) {
			content(input, before, writer, mistakes);
		}
		if (!mistakes.isEmpty()) {
			return mistakes.of(input.findingId());
		}
		boolean assigns = input.state() == FindingState.ASSIGNED;
		return add(finding.get().planId(), finding.get().title(), input.findingId(), before, writer,
				new Content(input.state(), Values.stripped(input.reason()),
						assigns ? Values.stripped(input.agency()) : null,
						assigns ? Values.stripped(input.dueOn()) : null,
						assigns ? Values.stripped(input.acceptor()) : null, Values.stripped(input.proof()), null));
	}

	/** Takes back the last ruling that counts: the state before it counts again. */
	Entered withdraw(Withdrawal input, Writer writer) {
		Mistakes mistakes = new Mistakes();
		Optional<Ruling> found = this.rulings.findById(input.id());
		String reason = mistakes.required("reason", input.reason(), "Say why it is withdrawn.");
		mistakes.unless(found.isPresent(), "id", "There is no ruling %s.".formatted(input.id()));
		if (found.isEmpty()) {
			return mistakes.of(input.id());
		}
		Ruling withdrawn = found.get();
		Rights.toRule(writer, withdrawn.state());
		List<Ruling> before = this.rulings.findBySubjectIdOrderByOrdinal(withdrawn.subjectId());
		List<Ruling> counting = Values.current(before);
		boolean last = !counting.isEmpty() && counting.get(counting.size() - 1).id().equals(withdrawn.id());
		mistakes.unless(last, "id", withdrawn.withdrawal() ? "It is a withdrawal itself; make a new ruling instead."
				: counting.isEmpty() || !counting.contains(withdrawn) ? "It was withdrawn before."
						: "It is not the last; withdraw %s first.".formatted(counting.get(counting.size() - 1).id()));
		if (!mistakes.isEmpty()) {
			return mistakes.of(withdrawn.subjectId());
		}
		FindingState back = (counting.size() > 1) ? counting.get(counting.size() - 2).state() : FindingState.OPEN;
		return add(withdrawn.planId(), withdrawn.title(), withdrawn.subjectId(), before, writer,
				new Content(back, reason, null, null, null, null, withdrawn.id()));
	}

	/**
	 * What a ruling says itself.
	 */
	private record Content(FindingState state, @Nullable String reason, @Nullable String agency, @Nullable String dueOn,
			@Nullable String acceptor, @Nullable String proof, @Nullable String withdraws) {
	}

	private Entered add(String planId, String title, String findingId, List<Ruling> before, Writer writer,
			Content content) {
		int ordinal = before.size() + 1;
		Ruling ruling = this.rulings.save(new Ruling(Entry.id("ruling", findingId, ordinal), findingId, planId, title,
				ordinal, content.state(), content.reason(), content.agency(), content.dueOn(), content.acceptor(),
				content.proof(), writer.name(), writer.role(), this.now.instant(), content.withdraws(),
				content.withdraws() != null));
		this.subjects.join(ruling);
		return new Entered(ruling, findingId, List.of());
	}

	private static void seen(RulingInput input, List<Ruling> before, Mistakes mistakes) {
		FindingState state = state(before);
		Ruling last = before.isEmpty() ? null : before.get(before.size() - 1);
		String seen = input.seen().strip();
		boolean same = seen.equals(state.name()) || last != null && seen.equals(last.id());
		mistakes.unless(same, "seen",
				(last == null) ? "Nobody has ruled on it; it is OPEN, and you saw %s. Look at it again.".formatted(seen)
						: "%s has ruled %s meanwhile, on %s%s (%s); you saw %s. Look at it again, and rule on that."
							.formatted(last.by(), state, last.at(), (last.reason() != null) ? ": " + last.reason() : "",
									last.id(), seen));
	}

	private void content(RulingInput input, List<Ruling> before, Writer writer, Mistakes mistakes) {
		FindingState from = state(before);
		FindingState to = input.state();
		mistakes.unless(from.next().contains(to), "state", "From %s a finding becomes %s, not %s.".formatted(from,
				from.next().stream().sorted().map(Enum::name).collect(Collectors.joining(" or ")), to));
		mistakes.text("reason", input.reason());
		if (to == FindingState.DISMISSED || to == FindingState.REOPENED) {
			mistakes.required("reason", input.reason(), "Say why.");
		}
		if (to == FindingState.RECTIFIED) {
			mistakes.required("proof", input.proof(), "Say what shows that it was set right.");
		}
		if (to == FindingState.ASSIGNED) {
			assigned(input, mistakes);
		}
		if (to == FindingState.CLOSED) {
			closed(before, writer, mistakes);
		}
	}

	private void assigned(RulingInput input, Mistakes mistakes) {
		String agency = mistakes.required("agency", input.agency(), "Say who is to set it right.");
		String acceptor = mistakes.required("acceptor", input.acceptor(), "Say who accepts that it was set right.");
		mistakes.required("dueOn", input.dueOn(), "Say by which day.");
		LocalDate due = mistakes.day("dueOn", input.dueOn());
		mistakes.unless(due == null || !due.isBefore(this.now.today()), "dueOn", due + " is past.");
		mistakes.unless(agency == null || !agency.equals(acceptor), "acceptor",
				"Who is to set it right does not accept that it was: name somebody else.");
		mistakes.unless(agency == null || !agency.startsWith("agency:") || this.subjects.hasAgency(agency), "agency",
				"There is no agency %s. Take an id from `agencies`, or write its name.".formatted(agency));
	}

	/** Who accepts is neither who is responsible nor who said that it was set right. */
	private static void closed(List<Ruling> before, Writer writer, Mistakes mistakes) {
		List<Ruling> counting = Values.current(before);
		last(counting, FindingState.RECTIFIED)
			.ifPresent((rectified) -> mistakes.unless(!rectified.by().equals(writer.name()), "state",
					"%s said that it was set right, so somebody else closes it.".formatted(writer.name())));
		last(counting, FindingState.ASSIGNED).ifPresent((assigned) -> {
			mistakes.unless(!is(writer, assigned.agency()), "state",
					"%s was to set it right, so somebody else closes it.".formatted(assigned.agency()));
			mistakes.unless(writer.role() == KeyRole.ADMINISTRATOR || is(writer, assigned.acceptor()), "state",
					"%s is to accept that it was set right; the key is that of %s.".formatted(assigned.acceptor(),
							writer.name()));
		});
	}

	private static boolean is(Writer writer, @Nullable String named) {
		return named != null && (writer.name().equals(named) || writer.agencies().contains(named));
	}

	private static Optional<Ruling> last(List<Ruling> rulings, FindingState state) {
		return rulings.stream().filter((ruling) -> ruling.state() == state).reduce((first, second) -> second);
	}

	private static FindingState state(List<Ruling> rulings) {
		return rulings.isEmpty() ? FindingState.OPEN : rulings.get(rulings.size() - 1).state();
	}

}
