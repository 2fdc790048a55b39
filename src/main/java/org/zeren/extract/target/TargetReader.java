package org.zeren.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.duty.Notes;
import org.zeren.extract.language.Clause;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.DueDate.Use;
import org.zeren.extract.language.DueDate;
import org.zeren.extract.language.MeasurementUnits;
import org.zeren.extract.language.Numeral;
import org.zeren.extract.language.Period;
import org.zeren.extract.language.Speech;
import org.zeren.extract.language.Tense;
import org.zeren.extract.target.amount.Amount;
import org.zeren.extract.target.amount.Amounts;

/**
 * Reads one passage, sentence by sentence: 到2025年，森林覆盖率达到35%，完成12处河道整治 sets 35% and 12处,
 * both by 2025. A deadline that is a clause of its own governs the rest of its sentence,
 * one within a clause governs up to a semicolon.
 */
final class TargetReader {

	/** 国三机械200台 behind 淘汰国二货车100辆: the verb goes on. */
	private static final Pattern GOES_ON = Pattern.compile("[\\p{IsHan}、]{2,16}[0-9]{1,6}\\p{IsHan}");

	/** How far from a number the words stand that say to whom it is paid. */
	private static final int NEAR = 60;

	private final Passage passage;

	private final String text;

	private final Speech speech;

	private final Timeline timeline;

	private final Tense tense;

	private final Amounts amounts;

	private final Wordings wordings;

	private final Subjects subjects;

	private final KnownIndicators indicators = new KnownIndicators();

	private final Commitments words = Commitments.vocabulary();

	private final TargetList targets = new TargetList();

	private final List<Unread> unread = new ArrayList<>();

	/** When all is due that has no date of its own; null where nothing says so. */
	private final @Nullable DueDate always;

	/** The deadline that governs, and the clauses without a number behind it. */
	private @Nullable DueDate due;

	private final List<Clause> worded = new ArrayList<>();

	/** Whether the first of those clauses stands directly behind the date. */
	private boolean first;

	/** Whether a clause with a number stands behind the date too. */
	private boolean counted;

	/** Whether a semicolon stands between the date and the clauses. */
	private boolean again;

	private boolean past;

	/** The last year of the period that the sentence names (“十四五”期间); null for none. */
	private @Nullable String during;

	/** Whether the last clause commits to a number, so that 其中…1处 does too. */
	private boolean amount;

	/** Whether it ends with an item of a list: 培育3家甲平台. */
	private boolean listed;

	TargetReader(Passage passage, Period period, @Nullable String due, boolean goals) {
		this.always = (due != null) ? new DueDate(-1, -1, List.of(due), Use.DEADLINE) : null;
		this.passage = passage;
		this.text = passage.toString();
		this.speech = new Speech(this.text, Notes.places(passage));
		this.timeline = new Timeline(this.text, this.speech, period);
		this.tense = new Tense(this.text);
		String plain = this.speech.plain();
		this.amounts = new Amounts(plain, this.speech, goals);
		this.wordings = new Wordings(plain, this.speech);
		this.subjects = new Subjects(this.text);
	}

	TextTargets read() {
		DueDate above = null;
		for (Clause sentence : this.speech.sentences()) {
			DueDate date = (above != null && isOfWhole(sentence)) ? above : this.always;
			govern(date);
			this.again = date != null;
			this.past = false;
			this.during = null;
			this.listed = false;
			this.targets.saidAnew();
			for (Clause clause : this.speech.clauses(sentence)) {
				this.timeline.pieces(clause).forEach(this::read);
				if (clause.end() < this.text.length() && "；;".indexOf(this.text.charAt(clause.end())) >= 0) {
					pause();
				}
			}
			above = (this.due != null && this.timeline.alone(this.due)) ? this.due : null;
			close();
		}
		this.speech.notes().forEach(this::dateFromNote);
		return new TextTargets(this.targets.all(), this.unread);
	}

	/** 到2025年，全市浓度下降12%。其中，甲县下降18%: what is told of a part is due when the whole is. */
	private boolean isOfWhole(Clause sentence) {
		return this.words.ofThese.at(this.text, sentence.start()) > 0;
	}

	/**
	 * （2024年12月底前完成，市…局牵头）: the note dates what the sentence before it left undated.
	 */
	private void dateFromNote(Clause note) {
		int sentence = Math.max(this.text.lastIndexOf('。', note.start() - 2),
				this.text.lastIndexOf('\n', note.start() - 2));
		this.timeline.deadlineIn(note).forEach((date) -> this.targets.date(date.day(), sentence, note.start()));
	}

	private void govern(@Nullable DueDate date) {
		close();
		this.due = date;
		this.first = true;
		this.counted = false;
		this.again = false;
	}

	/** A semicolon ends what was said, and the reach of a date within a clause. */
	private void pause() {
		DueDate date = (this.due != null && this.timeline.alone(this.due)) ? this.due : this.always;
		govern(date);
		this.again = date != null;
		this.targets.saidAnew();
	}

	private void read(Clause clause) {
		int from = clause.start();
		for (DueDate date : this.timeline.datesIn(clause)) {
			if (date.use() == Use.DEADLINE) {
				govern(date);
				this.past = false;
			}
			else if (date.use() == Use.THROUGHOUT) {
				this.during = date.day();
			}
			else if (date.use() == Use.PAST && !clause.in(this.text).endsWith("基础上")) {
				govern(null);
				this.past = true;
			}
			from = (date.use() == Use.BASELINE) ? from : date.end();
			if (this.timeline.closes(clause, date) && this.targets.date(date.day())) {
				return;
			}
		}
		if (!this.past && this.tense.ahead(clause, this.due != null)) {
			commit(clause, from);
		}
	}

	private void commit(Clause clause, int from) {
		List<Numeral> here = this.timeline.numbersIn(clause);
		boolean of = this.amount && (this.words.ofThese.at(this.text, clause.start()) > 0
				|| GOES_ON.matcher(this.text).region(clause.start(), clause.end()).matches());
		boolean dated = this.due != null || this.timeline.datedBehind(clause);
		List<Amount> found = this.amounts.in(clause, from, here, dated, of, this.listed)
			.stream()
			.filter((amount) -> dated || !granted(amount.numeral(), clause))
			.toList();
		this.amount = !found.isEmpty();
		this.listed = this.amounts.list(found);
		if (found.isEmpty()) {
			List<Numeral> missed = here.stream()
				.filter((numeral) -> this.amounts.missed(numeral, clause, dated)
						&& (dated || !granted(numeral, clause)))
				.toList();
			missed.forEach((numeral) -> remark(numeral, clause));
			boolean inWords = missed.stream().noneMatch(Numeral::isRatio);
			if (this.due != null && inWords && !rest(clause, from).isBlank()) {
				this.worded.add(clause);
			}
			return;
		}
		this.counted = true;
		quantify(found, clause, from);
		if (this.worded.isEmpty()) {
			this.first = false;
		}
	}

	/** 按投资额的10%给予补助，最高不超过20万元: what is paid to each applicant is no target. */
	private boolean granted(Numeral numeral, Clause clause) {
		String unit = numeral.unit();
		if (unit == null || !(MeasurementUnits.vocabulary().money(unit) || MeasurementUnits.percent(unit))) {
			return false;
		}
		int from = numeral.start();
		while (from > 0 && numeral.start() - from < NEAR && "。；;\n".indexOf(this.text.charAt(from - 1)) < 0) {
			from--;
		}
		return this.words.grants.find(this.text, from, Math.min(clause.end(), numeral.end() + NEAR)) >= 0;
	}

	private void quantify(List<Amount> found, Clause clause, int from) {
		int number = found.get(0).numeral().start();
		boolean shared = this.words.each.find(this.text, Math.min(from, number), number) >= 0;
		int begin = from;
		List<List<Amount>> chains = Subjects.chains(found);
		for (int c = 0; c < chains.size(); c++) {
			List<Amount> chain = chains.get(c);
			int until = (c + 1 < chains.size()) ? chains.get(c + 1).get(0).numeral().start() : clause.end();
			List<String> names = this.subjects.of(chain, clause, begin, c > 0, until, this.due,
					this.targets.lastName());
			for (int i = 0; i < chain.size(); i++) {
				this.targets.add(this.indicators.quantified(names.get(i), chain.get(i), this.text,
						day(shared, i, chain.size()), this.passage.locate(clause.start(), clause.end())), clause);
			}
			begin = chain.get(chain.size() - 1).end();
		}
	}

	/** 2023年、2025年分别达到80%、90%: each value has its own year. */
	private @Nullable String day(boolean shared, int i, int count) {
		if (this.due == null) {
			return this.during;
		}
		List<String> days = this.due.days();
		return (shared && days.size() == count) ? days.get(i) : this.due.day();
	}

	/** The words of a clause that are not its date. */
	private String rest(Clause clause, int from) {
		String behind = this.text.substring(from, clause.end());
		if (this.words.behindDate.contains(behind.strip())) {
			behind = "";
		}
		return (!behind.isBlank() || this.due == null || !clause.holds(this.due.start())) ? behind
				: beforeDate(clause, this.due);
	}

	private String beforeDate(Clause clause, DueDate date) {
		String before = this.text.substring(clause.start(), date.start());
		return this.words.toDate.contains(before) ? "" : before;
	}

	private void remark(Numeral numeral, Clause clause) {
		int to = Math.min(clause.end(), numeral.end() + 8);
		String words = this.text.substring(Math.max(clause.start(), numeral.start() - 12), to);
		this.unread.add(new Unread(this.passage.locate(numeral.start(), numeral.end()), words));
	}

	/**
	 * Ends the reach of the governing deadline: what it says in words becomes targets.
	 */
	private void close() {
		DueDate date = this.due;
		if (date != null && !this.worded.isEmpty()) {
			for (Clause clause : this.wordings.in(this.worded, this.first, this.counted, this.again)) {
				word(clause, date);
			}
		}
		this.worded.clear();
		this.due = null;
	}

	private void word(Clause clause, DueDate date) {
		Worded worded = Worded.of(clause, date, this.text);
		boolean each = date.days().size() == 2 && worded.name().contains("和");
		List<String> names = each ? List.of(worded.name().split("和", 2)) : List.of(worded.name());
		for (int i = 0; i < names.size(); i++) {
			String day = each ? date.days().get(i) : date.day();
			this.targets.add(this.indicators.worded(names.get(i), worded.printed(), day,
					this.passage.locate(clause.start(), clause.end())), clause);
		}
	}

}
