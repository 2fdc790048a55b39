package org.zeren.extract.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.duty.role.OrderRemark;
import org.zeren.extract.duty.role.RoleLabels;
import org.zeren.extract.duty.role.RoleVerbs;
import org.zeren.extract.duty.role.Roles;
import org.zeren.plan.measure.Role;
import org.zeren.text.Forms;
import org.zeren.text.Han;

/**
 * Reads the inside of one responsibility note: 牵头单位：甲；配合单位：乙、丙 or 甲牵头，乙、丙配合 or
 * 甲、乙按职责分工负责, and mixtures of these: 市水利局牵头，各镇配合 gives 市水利局 as LEAD and 各镇 as SUPPORT.
 */
final class NoteParser {

	/** Roles beside which somebody else answers. */
	private static final Set<Role> ASIDE = Set.of(Role.SUPPORT, Role.GUIDE, Role.SUPERVISE);

	/** What even others than local governments carry out by this word. */
	private static final String CARRIED_OUT = "落实";

	/** The end of a clause that names a condition. */
	private static final String CONDITION = "的";

	/** What is longer is no second verb. */
	private static final int LONGEST_REST = 4;

	private final Passage note;

	private final String text;

	private final Bearers bearers = new Bearers();

	private @Nullable Role label;

	private boolean labelled;

	private boolean verbs;

	/** Whether what follows, up to the next label, names no agencies. */
	private boolean other;

	/** 区政府无相关工作职能的，由…: what follows, up to the next stop, holds in some cases only. */
	private boolean conditional;

	private boolean dated;

	private @Nullable String deadline;

	private final List<Doubt> doubts = new ArrayList<>();

	private NoteParser(Passage note) {
		this.note = note;
		this.text = Forms.halfWidth(note);
	}

	/**
	 * {@return what the note says, nothing if this is no responsibility note}
	 * @param note the text inside the brackets
	 * @param listed whether a bare list of agencies or a bare date counts as a note
	 */
	static Said parse(Passage note, boolean listed) {
		NoteParser parser = new NoteParser(note);
		parser.clauses();
		parser.bearers.settle(Role.RESPONSIBLE);
		boolean isNote = parser.labelled ? !parser.bearers.isEmpty() : parser.bearers.isNote(parser.verbs, listed);
		if (isNote) {
			List<PrintedDuty> kept = parser.bearers.kept(parser.doubts);
			return kept.isEmpty() ? Said.NOTHING : new Said(kept, parser.deadline, parser.doubts);
		}
		boolean onlyDated = parser.bearers.isEmpty() && parser.deadline != null && (parser.dated || listed);
		return onlyDated ? new Said(List.of(), parser.deadline, parser.doubts) : Said.NOTHING;
	}

	/**
	 * {@return whether names of agencies stand in the words}
	 */
	static boolean namesAgencies(Passage words) {
		NoteParser parser = new NoteParser(words);
		parser.clauses();
		parser.bearers.settle(Role.RESPONSIBLE);
		return parser.bearers.anySure();
	}

	/**
	 * Divides at ; 。 and , outside inner brackets, and before a label that follows an
	 * agency without any of these.
	 */
	private void clauses() {
		int start = Roles.vocabulary().reach().before(this.text);
		int depth = 0;
		boolean strong = true;
		Set<Integer> labels = Roles.vocabulary().labels().starts(this.text);
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
		if (this.conditional || deadline(start, to) || isOrderRemark(start, to)) {
			return;
		}
		if (strong && !this.bearers.awaitLocal() && namesOthers(start, to)) {
			this.bearers.settle(Role.RESPONSIBLE);
		}
		start += Roles.vocabulary().reach().onLater(this.text.substring(start, to));
		Optional<RoleLabels.Label> found = Roles.vocabulary().labels().at(this.text.substring(start, to));
		boolean own = found.isPresent();
		if (found.isPresent()) {
			this.bearers.settle((this.label != null) ? this.label : Role.RESPONSIBLE);
			this.label = found.get().role();
			this.other = this.label == null;
			this.labelled |= this.label != null;
			if (!found.get().known()) {
				this.doubts.add(new Doubt(this.note.part(start, to), "a label that nobody knows"));
			}
			start += found.get().end();
		}
		int colon = this.text.indexOf(':', start);
		if (colon >= 0 && colon < to && !this.other) {
			this.doubts.add(new Doubt(this.note.part(start, to), "a label between names that nobody knows"));
		}
		this.conditional = this.text.startsWith(CONDITION, to - 1);
		if (!this.other && !this.conditional) {
			verbs(start, to, own || !strong);
		}
	}

	/**
	 * 列第一位者为牵头单位: whether the clause says nothing else. In 市水利局、市财政局（列第一位者为牵头单位，下同） the
	 * bracket does, and those before it answer.
	 */
	private boolean isOrderRemark(int from, int to) {
		String clause = this.text.substring(from, to);
		int open = clause.indexOf('(');
		boolean behindNames = open > 0 && clause.endsWith(")") && OrderRemark.in(clause.substring(0, open)).isEmpty();
		return !behindNames && OrderRemark.in(clause).isPresent();
	}

	/**
	 * Whether the clause names agencies before its verb: in 市水利局、市财政局；各镇落实 the verb is
	 * that of the second clause alone.
	 */
	private boolean namesOthers(int from, int to) {
		String clause = this.text.substring(0, to);
		return RoleVerbs.outside(clause, from)
			.filter((verb) -> NotedNames.isAgency(this.note.strip(from, verb.start())))
			.isPresent();
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
	 * @param underLabel whether the label before still rules a mere 负责 at the end
	 */
	private void verbs(int from, int to, boolean underLabel) {
		String clause = this.text.substring(0, to);
		int start = from;
		boolean tail = false;
		while (start < to) {
			int jointly = Roles.vocabulary().findJointly(clause, start);
			Optional<RoleVerbs.Verb> verb = RoleVerbs.outside(clause, start);
			if (jointly >= start && verb.map((v) -> jointly < v.start()).orElse(true)) {
				jointly(start, jointly, to, verb);
				return;
			}
			if (verb.isEmpty()) {
				if (!tail) {
					unasked(start, to);
				}
				else {
					unknown(start, to);
				}
				return;
			}
			if (tail && verb.get().start() == start) {
				this.doubts.add(new Doubt(this.note.part(start, verb.get().end()),
						"a second word of a role behind the same names"));
			}
			Role role = role(verb.get(), start, underLabel);
			boolean besides = ASIDE.contains(role)
					|| role == Role.IMPLEMENT && areLocal(start, verb.get().start()) && !this.bearers.awaitLocal();
			if (besides && this.bearers.isEmpty()) {
				// 市水利局、市财政局，各镇落实: whom others help, or watch, those answer
				this.bearers.settle((this.label != null) ? this.label : Role.RESPONSIBLE);
			}
			this.bearers.add(this.note.part(start, verb.get().start()), role, tail);
			start = verb.get().end();
			if (start < to && "、和,".indexOf(this.text.charAt(start)) >= 0) {
				start++;
				tail = false;
				if (RoleVerbs.outside(clause, start).isEmpty()) {
					unasked(start, to);
					return;
				}
			}
			else {
				tail = true;
			}
		}
	}

	/** 负责跟进: a word behind that of a role may ask for something else. */
	private void unknown(int from, int to) {
		Passage rest = this.note.strip(from, to);
		if (!rest.isEmpty() && rest.length() <= LONGEST_REST && Han.only(rest.toString())) {
			this.doubts.add(new Doubt(rest, "a word behind that of a role that nobody knows"));
		}
	}

	/** Whether all that stand there are local governments. */
	private boolean areLocal(int from, int to) {
		return AgencyWords.vocabulary()
			.split(this.note.part(from, to))
			.stream()
			.allMatch((agency) -> NotedNames.isLocal(agency) || NotedNames.isCollective(agency));
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
		this.bearers.add(this.note.part(start, at), responsible ? Role.RESPONSIBLE : Role.LEAD, false);
		if (!anybody) {
			this.bearers.add(this.note.part(from, end), Role.SUPPORT, false);
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
			List<Passage> agencies = AgencyWords.vocabulary().split(this.note.part(from, verb.start()));
			boolean local = agencies.stream()
				.anyMatch((agency) -> NotedNames.isLocal(agency) || NotedNames.isCollective(agency));
			return local || this.bearers.isLed() ? Role.IMPLEMENT : Role.RESPONSIBLE;
		}
		return verb.role();
	}

	/** Agencies without a verb of their own. */
	private void unasked(int from, int to) {
		if (this.label != null) {
			this.bearers.add(this.note.part(from, to), this.label, false);
		}
		else {
			this.bearers.await(this.note.part(from, to));
		}
	}

}
