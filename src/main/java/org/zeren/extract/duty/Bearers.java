package org.zeren.extract.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.zeren.document.Passage;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.duty.role.RoleLabels;
import org.zeren.extract.duty.role.Roles;
import org.zeren.plan.measure.Role;
import org.zeren.text.Forms;

/**
 * The agencies of one note, gathered clause by clause: in 市水利局、市财政局；各镇落实 the first two
 * wait for a verb of their own, and answer where none comes.
 */
final class Bearers {

	/** 由 before an agency in a clause about a piece of the work: 清淤由各镇负责. */
	private static final char BY = '由';

	private final List<PrintedDuty> named = new ArrayList<>();

	/** Agencies that wait for the verb of a later clause. */
	private final List<Passage> waiting = new ArrayList<>();

	/** 清淤由各镇负责: whether the note speaks of a piece of the work. */
	private boolean partly;

	/**
	 * The names in {@code list} wait for a verb.
	 */
	void await(Passage list) {
		this.waiting.addAll(AgencyWords.vocabulary().split(list));
	}

	/**
	 * {@return whether local governments wait for a verb}
	 */
	boolean awaitLocal() {
		return this.waiting.stream().anyMatch(NotedNames::isLocal);
	}

	/**
	 * The names in {@code list} and those that wait bear the role; a mark behind a name
	 * has its own: 市水利局（牵头）.
	 * @param onlyLikely whether names that do not look like an agency's are left out
	 */
	void add(Passage list, Role role, boolean onlyLikely) {
		settle(role);
		for (Passage printed : AgencyWords.vocabulary().split(list)) {
			Optional<RoleLabels.Mark> mark = Roles.vocabulary().labels().mark(printed);
			if (mark.isPresent()) {
				Passage name = printed.strip(0, mark.get().start());
				if (!name.isEmpty()) {
					this.named.add(new PrintedDuty(mark.get().role(), name));
				}
			}
			else if (!onlyLikely || NotedNames.isAgency(printed)) {
				add(role, printed);
			}
		}
	}

	/**
	 * Those that wait bear the role.
	 */
	void settle(Role role) {
		this.waiting.forEach((printed) -> add(role, printed));
		this.waiting.clear();
	}

	/** 清淤由各镇: the agency stands behind 由, and the note speaks of a piece of the work. */
	private void add(Role role, Passage printed) {
		int by = printed.toString().lastIndexOf(BY);
		Passage name = printed;
		if (by > 0 && by + 2 < printed.length()) {
			this.partly = true;
			name = printed.strip(by + 1, printed.length());
		}
		this.named.add(new PrintedDuty(role, name));
	}

	boolean isEmpty() {
		return this.named.isEmpty();
	}

	/**
	 * {@return whether one of them leads}
	 */
	boolean isLed() {
		return this.named.stream().anyMatch((bearer) -> bearer.role() == Role.LEAD);
	}

	/**
	 * {@return whether one of them is an agency beyond doubt}
	 */
	boolean anySure() {
		return names().anyMatch(NotedNames::isSure);
	}

	/**
	 * {@return whether the names show that the words are a note without a label}
	 * @param verbs whether verbs of roles stand beside them
	 * @param listed whether a bare list of agencies counts
	 */
	boolean isNote(boolean verbs, boolean listed) {
		if (this.partly && !listed) {
			return false;
		}
		long likely = names().filter(NotedNames::isAgency).count();
		long lines = names().filter(NotedNames::isLineOfWork).count();
		if (verbs) {
			boolean most = (likely + lines) * 3 >= this.named.size() * 2 && likely > 0;
			return most || listed && anySure();
		}
		boolean most = this.named.size() >= 4 && likely * 5 >= this.named.size() * 4;
		return listed && (likely == this.named.size() || most) && anySure();
	}

	private Stream<Passage> names() {
		return this.named.stream().map(PrintedDuty::name);
	}

	/**
	 * {@return those that the note keeps. A remark on later measures repeats agencies of
	 * the note: each bears a role once. What has not the form of an agency's name is left
	 * to a person; beside a label it is kept}
	 * @param doubts gains what is doubtful in them
	 */
	List<PrintedDuty> kept(List<Doubt> doubts) {
		Set<String> seen = new HashSet<>();
		List<PrintedDuty> kept = new ArrayList<>();
		for (PrintedDuty bearer : this.named) {
			boolean agency = NotedNames.isAgency(bearer.name()) || NotedNames.isLineOfWork(bearer.name())
					|| AgencyWords.vocabulary().isEvery(bearer.name());
			boolean keep = agency || AgencyWords.vocabulary().mayBeAgency(bearer.name());
			if (!agency) {
				doubts.add(new Doubt(bearer.name(), keep ? "a name in a note that does not look like a unit's"
						: "not taken for a unit, though it stands where units stand"));
			}
			if (keep && seen.add(bearer.role() + Forms.halfWidth(bearer.name()))) {
				kept.add(bearer);
			}
		}
		return kept;
	}

}
