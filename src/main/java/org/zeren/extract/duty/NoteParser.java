package org.zeren.extract.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.agency.Sectors;
import org.zeren.plan.measure.Role;
import org.zeren.plan.named.AgencyKind;
import org.zeren.text.Forms;

/**
 * Reads the inside of one responsibility note: 牵头单位：甲；配合单位：乙、丙 or 甲牵头，乙、丙配合 or
 * 甲、乙按职责分工负责, and mixtures of these: 市水利局牵头，各镇配合 gives 市水利局 as LEAD and 各镇 as SUPPORT.
 */
final class NoteParser {

	/** 由 before a unit in a clause about a piece of the work: 清淤由各镇负责. */
	private static final char BY = '由';

	/** What even others than local governments carry out by this word. */
	private static final String CARRIED_OUT = "落实";

	/** The end of a clause that names a condition. */
	private static final String CONDITION = "的";

	private static final int LONGEST_LINE_OF_WORK = 8;

	private final Passage note;

	private final String text;

	private final List<PrintedDuty> bearers = new ArrayList<>();

	/** Units that wait for the verb of a later clause. */
	private final List<Passage> waiting = new ArrayList<>();

	private @Nullable Role label;

	private boolean labelled;

	private boolean verbs;

	/** Whether what follows, up to the next label, names no units. */
	private boolean other;

	/** 区政府无相关工作职能的，由…: what follows, up to the next stop, holds in some cases only. */
	private boolean conditional;

	/** 清淤由各镇负责: whether the note speaks of a piece of the work. */
	private boolean partly;

	private boolean dated;

	private @Nullable String deadline;

	private final List<Doubt> doubts = new ArrayList<>();

	/**
	 * What the inside of a note says.
	 *
	 * @param bearers the units
	 * @param deadline when the task is due
	 * @param doubts what is doubtful
	 */
	record Said(List<PrintedDuty> bearers, @Nullable String deadline, List<Doubt> doubts) {

		static final Said NOTHING = new Said(List.of(), null, List.of());

		boolean isNothing() {
			return this.bearers.isEmpty() && this.deadline == null;
		}

		Note at(int start, int end, boolean opens) {
			return new Note(start, end, this.bearers, opens, this.deadline, this.doubts);
		}

	}

	private NoteParser(Passage note) {
		this.note = note;
		this.text = Forms.halfWidth(note);
	}

	/**
	 * {@return what the note says, nothing if this is no responsibility note}
	 * @param note the text inside the brackets
	 * @param listed whether a bare list of units or a bare date counts as a note
	 */
	static Said parse(Passage note, boolean listed) {
		NoteParser parser = new NoteParser(note);
		parser.clauses();
		parser.flush(Role.RESPONSIBLE);
		if (parser.isNote(listed)) {
			return parser.said();
		}
		boolean onlyDated = parser.bearers.isEmpty() && parser.deadline != null && (parser.dated || listed);
		return onlyDated ? new Said(List.of(), parser.deadline, parser.doubts) : Said.NOTHING;
	}

	/**
	 * A remark on later measures repeats units of the note: each bears a role once. What
	 * has not the form of a unit's name is left to a person; beside a label it is kept.
	 */
	private Said said() {
		Set<String> seen = new HashSet<>();
		List<PrintedDuty> kept = new ArrayList<>();
		for (PrintedDuty bearer : this.bearers) {
			boolean unit = isUnit(bearer.name()) || isLineOfWork(bearer.name())
					|| AgencyWords.vocabulary().isEvery(bearer.name());
			boolean keep = unit || AgencyWords.vocabulary().mayBeUnit(bearer.name());
			if (!unit) {
				this.doubts.add(new Doubt(bearer.name(), keep ? "a name in a note that does not look like a unit's"
						: "not taken for a unit, though it stands where units stand"));
			}
			if (keep && seen.add(bearer.role() + Forms.halfWidth(bearer.name()))) {
				kept.add(bearer);
			}
		}
		return kept.isEmpty() ? Said.NOTHING : new Said(kept, this.deadline, this.doubts);
	}

	private boolean isNote(boolean listed) {
		if (this.labelled) {
			return !this.bearers.isEmpty();
		}
		if (this.partly && !listed) {
			return false;
		}
		long likely = this.bearers.stream().filter((bearer) -> isUnit(bearer.name())).count();
		long lines = this.bearers.stream().filter((bearer) -> isLineOfWork(bearer.name())).count();
		if (this.verbs) {
			boolean most = (likely + lines) * 3 >= this.bearers.size() * 2 && likely > 0;
			return most || listed && this.bearers.stream().anyMatch((bearer) -> isSure(bearer.name()));
		}
		boolean most = this.bearers.size() >= 4 && likely * 5 >= this.bearers.size() * 4;
		return listed && (likely == this.bearers.size() || most)
				&& this.bearers.stream().anyMatch((bearer) -> isSure(bearer.name()));
	}

	/**
	 * {@return whether names of units stand in the words}
	 */
	static boolean namesUnits(Passage words) {
		NoteParser parser = new NoteParser(words);
		parser.clauses();
		parser.flush(Role.RESPONSIBLE);
		return parser.bearers.stream().anyMatch((bearer) -> isSure(bearer.name()));
	}

	/**
	 * {@return whether the words are a list of names of which most are those of units}
	 */
	static boolean listsUnits(Passage words) {
		List<Passage> names = AgencyWords.vocabulary().split(words);
		long units = names.stream().filter(NoteParser::isUnit).count();
		return names.size() > 1 && units * 2 > names.size() && names.stream().anyMatch(NoteParser::isSure);
	}

	/**
	 * {@return whether the sentence is a list of units, with or without verbs of roles,
	 * and says nothing else}
	 * @param sentence a sentence with half-width signs
	 */
	static boolean namesOnlyUnits(String sentence) {
		boolean units = true;
		for (String clause : sentence.split("[,;]")) {
			Optional<RoleVerbs.Verb> verb = verb(clause, 0);
			String names = clause.substring(0, verb.map(RoleVerbs.Verb::start).orElse(clause.length()));
			for (String name : names.split("、")) {
				units &= AgencyWords.vocabulary().isLikely(name);
			}
			units &= verb.map((found) -> found.end() == clause.length()).orElse(true);
		}
		return units;
	}

	private static boolean isUnit(Passage name) {
		return AgencyWords.vocabulary().isLikely(name);
	}

	/**
	 * Whether the name is a unit's beyond doubt: it tells its region or its line of work.
	 */
	private static boolean isSure(Passage name) {
		return isUnit(name) && (AgencyWords.vocabulary().startsUnit(name)
				|| Sectors.vocabulary().sector(Forms.halfWidth(name)).isPresent());
	}

	/** 工信, 市商务 in 市工信、商务等部门: a unit's line of work in place of its name. */
	private static boolean isLineOfWork(Passage name) {
		return name.length() <= LONGEST_LINE_OF_WORK && !isUnit(name)
				&& Sectors.vocabulary().sector(Forms.halfWidth(name)).isPresent();
	}

	/**
	 * Divides at ; 。 and , outside inner brackets, and before a label that follows a unit
	 * without any of these.
	 */
	private void clauses() {
		int start = Roles.vocabulary().reach.before(this.text);
		int depth = 0;
		boolean strong = true;
		Set<Integer> labels = Roles.vocabulary().labels.starts(this.text);
		for (int i = start; i <= this.text.length(); i++) {
			if (i > start && (labels.contains(i) || opensDeadline(i))
					&& AgencyWords.vocabulary().isLikely(this.text.substring(start, i).strip())) {
				clause(start, i, strong);
				strong = true;
				start = i;
				depth = 0;
			}
			char c = (i < this.text.length()) ? this.text.charAt(i) : ';';
			depth += (c == '(') ? 1 : (c == ')' && depth > 0) ? -1 : 0;
			boolean end = i == this.text.length() || depth == 0 && (c == ';' || c == ',' || c == '。');
			if (end) {
				clause(start, i, strong);
				strong = c != ',';
				start = i + 1;
			}
		}
	}

	/** 市水利局 完成时限：2027年6月: whether the label of a deadline stands behind a blank. */
	private boolean opensDeadline(int at) {
		return at > 0 && at < this.text.length() && this.text.charAt(at - 1) == ' ' && this.text.charAt(at) != ' '
				&& Deadlines.vocabulary().label(this.text.substring(at)) > 0;
	}

	private void clause(int from, int to, boolean strong) {
		int start = from;
		while (start < to && this.text.charAt(start) == ' ') {
			start++;
		}
		this.conditional &= !strong;
		if (this.conditional || deadline(start, to)) {
			return;
		}
		if (strong && this.waiting.stream().noneMatch(NoteParser::isLocal) && namesOthers(start, to)) {
			flush(Role.RESPONSIBLE);
		}
		start += Roles.vocabulary().reach.onLater(this.text.substring(start, to));
		Optional<RoleLabels.Label> found = Roles.vocabulary().labels.at(this.text.substring(start, to));
		boolean own = found.isPresent();
		if (found.isPresent()) {
			flush((this.label != null) ? this.label : Role.RESPONSIBLE);
			this.label = found.get().role();
			this.other = this.label == null;
			this.labelled |= this.label != null;
			if (!found.get().known()) {
				doubt(start, to, "a label that nobody knows");
			}
			start += found.get().end();
		}
		this.conditional = this.text.startsWith(CONDITION, to - 1);
		if (!this.other && !this.conditional) {
			verbs(start, to, own || !strong);
		}
	}

	/**
	 * Whether the clause names units before its verb: in 市水利局、市财政局；各镇落实 the verb is that
	 * of the second clause alone.
	 */
	private boolean namesOthers(int from, int to) {
		String clause = this.text.substring(0, to);
		return verb(clause, from).filter((verb) -> isUnit(this.note.strip(from, verb.start()))).isPresent();
	}

	private void doubt(int from, int to, String reason) {
		this.doubts.add(new Doubt(this.note.part(from, to), reason));
	}

	/** 完成时限：2025年6月底前, 2024年12月底前完成: whether the clause tells when the task is due. */
	private boolean deadline(int from, int to) {
		String clause = this.text.substring(from, to).strip();
		int label = Deadlines.vocabulary().label(clause);
		if (label == 0 && !Deadlines.vocabulary().isDeadline(clause)) {
			return false;
		}
		this.dated |= label > 0;
		this.deadline = Deadlines.first(this.deadline, Deadlines.vocabulary().date(clause.substring(label)));
		return true;
	}

	/**
	 * {@return the first verb from the place on that stands outside inner brackets}
	 */
	private static Optional<RoleVerbs.Verb> verb(String clause, int from) {
		Optional<RoleVerbs.Verb> verb = Roles.vocabulary().verbs.first(clause, from);
		while (verb.isPresent() && depth(clause, from, verb.get().start()) > 0) {
			verb = Roles.vocabulary().verbs.first(clause, verb.get().end());
		}
		return verb;
	}

	private static int depth(String text, int from, int to) {
		int depth = 0;
		for (int i = from; i < to; i++) {
			depth += (text.charAt(i) == '(') ? 1 : (text.charAt(i) == ')' && depth > 0) ? -1 : 0;
		}
		return depth;
	}

	/**
	 * @param underLabel whether the label before still rules a mere 负责 at the end
	 */
	private void verbs(int from, int to, boolean underLabel) {
		String clause = this.text.substring(0, to);
		int start = from;
		boolean tail = false;
		while (start < to) {
			int jointly = Roles.vocabulary().findJointly(clause, start);
			Optional<RoleVerbs.Verb> verb = verb(clause, start);
			if (jointly >= start && verb.map((v) -> jointly < v.start()).orElse(true)) {
				jointly(start, jointly, to, verb);
				return;
			}
			if (verb.isEmpty()) {
				if (!tail) {
					plain(start, to);
				}
				return;
			}
			Role role = role(verb.get(), start, underLabel);
			emit(start, verb.get().start(), role, tail);
			start = verb.get().end();
			if (start < to && "、和,".indexOf(this.text.charAt(start)) >= 0) {
				start++;
				tail = false;
				if (verb(clause, start).isEmpty()) {
					plain(start, to);
					return;
				}
			}
			else {
				tail = true;
			}
		}
	}

	/**
	 * 甲会同乙（负责）: the first leads, or answers where 负责 says so, the others support. In
	 * 甲会同有关部门负责 the first leads, since the others are nobody in particular.
	 */
	private void jointly(int start, int at, int to, Optional<RoleVerbs.Verb> verb) {
		int from = at + Roles.vocabulary().jointly(this.text, at);
		int end = verb.map(RoleVerbs.Verb::start).orElse(to);
		boolean anybody = Roles.vocabulary().isAnybody(this.text.substring(from, end));
		boolean responsible = !anybody && verb.map((v) -> v.role() == Role.RESPONSIBLE).orElse(false);
		emit(start, at, responsible ? Role.RESPONSIBLE : Role.LEAD, false);
		if (!anybody) {
			emit(from, end, Role.SUPPORT, false);
		}
		this.verbs = true;
	}

	private Role role(RoleVerbs.Verb verb, int from, boolean underLabel) {
		this.verbs = true;
		if (verb.role() == Role.RESPONSIBLE && this.label != null && underLabel) {
			return this.label;
		}
		if (verb.role() == Role.IMPLEMENT && !this.text.substring(verb.start(), verb.end()).contains(CARRIED_OUT)) {
			// 实施 asks local governments to carry out; of anybody else it says who answers
			List<Passage> units = AgencyWords.vocabulary().split(this.note.part(from, verb.start()));
			boolean local = units.stream().anyMatch((unit) -> isLocal(unit) || isCollective(unit));
			boolean led = this.bearers.stream().anyMatch((bearer) -> bearer.role() == Role.LEAD);
			return local || led ? Role.IMPLEMENT : Role.RESPONSIBLE;
		}
		return verb.role();
	}

	private static boolean isLocal(Passage unit) {
		return AgencyWords.vocabulary().kind(unit) == AgencyKind.LOCAL_GOVERNMENT_GROUP;
	}

	/** 各省级交通运输主管部门: units of every place at once. */
	private static boolean isCollective(Passage unit) {
		return AgencyWords.vocabulary().isCollective(unit);
	}

	/** Units without a verb of their own. */
	private void plain(int from, int to) {
		if (this.label != null) {
			emit(from, to, this.label, false);
		}
		else {
			this.waiting.addAll(AgencyWords.vocabulary().split(this.note.part(from, to)));
		}
	}

	private void emit(int from, int to, Role role, boolean onlyLikely) {
		flush(role);
		for (Passage unit : AgencyWords.vocabulary().split(this.note.part(from, to))) {
			Optional<RoleLabels.Mark> mark = Roles.vocabulary().labels.mark(unit);
			if (mark.isPresent()) {
				Passage name = unit.strip(0, mark.get().start());
				if (!name.isEmpty()) {
					this.bearers.add(new PrintedDuty(mark.get().role(), name));
				}
			}
			else if (!onlyLikely || isUnit(unit)) {
				bearer(role, unit);
			}
		}
	}

	/** 清淤由各镇: the unit stands behind 由, and the note speaks of a piece of the work. */
	private void bearer(Role role, Passage printed) {
		int by = printed.toString().lastIndexOf(BY);
		Passage unit = printed;
		if (by > 0 && by + 2 < printed.length()) {
			this.partly = true;
			unit = printed.strip(by + 1, printed.length());
		}
		this.bearers.add(new PrintedDuty(role, unit));
	}

	private void flush(Role role) {
		this.waiting.forEach((unit) -> bearer(role, unit));
		this.waiting.clear();
	}

}
