package org.zeren.extract.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.extract.target.DueDate.Use;
import org.zeren.extract.vocabulary.Blanks;
import org.zeren.plan.Comparator;
import org.zeren.plan.Quantity;
import org.zeren.plan.TextTarget;

/**
 * Reads the quantified and dated commitments (文中目标) of a measure's text.
 *
 * @param targets the commitments, in order
 * @param unread the numbers that became no target
 */
public record TextTargets(List<TextTarget> targets, List<Unread> unread) {

	public TextTargets {
		targets = List.copyOf(targets);
		unread = List.copyOf(unread);
	}

	/**
	 * {@return what {@code passage} commits to}
	 * @param passage the text of one measure or part, its note included or not
	 * @param period the years that the plan is for
	 */
	public static TextTargets read(Passage passage, Period period) {
		return read(passage, period, null);
	}

	/**
	 * {@return what {@code passage} commits to}
	 * @param passage the text of one measure or part, its note included or not
	 * @param period the years that the plan is for
	 * @param due when all of it is due, as precise as printed, where the text does not
	 * say otherwise; null for no such date
	 */
	public static TextTargets read(Passage passage, Period period, @Nullable String due) {
		return new Reader(Blanks.without(passage), period, due).read();
	}

	/**
	 * {@return the date, as precise as printed, where {@code passage} is nothing but a
	 * deadline, such as the cell 完成时限 of a table of tasks; null otherwise}
	 */
	public static @Nullable String due(Passage passage, Period period) {
		if (passage.length() > 20) {
			return null;
		}
		String text = Blanks.without(passage).toString();
		List<DueDate> dates = DueDates.in(text, period);
		if (dates.size() != 1 || dates.get(0).use() != Use.DEADLINE) {
			return null;
		}
		String rest = text.substring(0, dates.get(0).start()) + text.substring(dates.get(0).end());
		return rest.replaceAll("[到至于在完成底末前。]", "").isBlank() ? dates.get(0).day() : null;
	}

	/**
	 * Reads one passage, sentence by sentence; a deadline governs the rest of its
	 * sentence.
	 */
	private static final class Reader {

		private static final int LONGEST_SUBJECT = 100;

		/** 全部完成, 建成投运, 投入运行. */
		private static final Pattern DONE = Pattern
			.compile("(?:全部|全面|基本|力争|确保)?(?:完成|投运|投产|投用|投入|建成|竣工|通车|启用|到位)[^，；。]{0,8}");

		private final Passage passage;

		private final String text;

		private final Speech speech;

		private final List<Numeral> numerals;

		private final List<DueDate> dates;

		private final Amounts amounts;

		private final Wordings wordings;

		private final Names names = new Names();

		private final Commitments words = Commitments.known();

		private final Map<String, Optional<Indicator>> indicators = new HashMap<>();

		private final List<TextTarget> targets = new ArrayList<>();

		/** Where each target stands in the text. */
		private final List<Clause> places = new ArrayList<>();

		private final List<Unread> unread = new ArrayList<>();

		/** The deadline that governs, and the clauses without a number behind it. */
		private @Nullable DueDate due;

		private final List<Clause> worded = new ArrayList<>();

		private boolean first;

		private boolean counted;

		/** Whether a semicolon stands between the date and the clauses. */
		private boolean again;

		private boolean past;

		/** The first target of what is being said, up to a semicolon. */
		private int said;

		/** Whether the last clause commits to a number, so that 其中…1处 does too. */
		private boolean amount;

		private final @Nullable DueDate always;

		Reader(Passage passage, Period period, @Nullable String due) {
			this.always = (due != null) ? new DueDate(-1, -1, List.of(due), Use.DEADLINE) : null;
			this.passage = passage;
			this.text = passage.toString();
			this.speech = new Speech(this.text);
			this.dates = DueDates.in(this.text, period);
			this.numerals = undated(Numerals.in(this.text), this.dates);
			this.amounts = new Amounts(this.speech.plain(), this.speech);
			this.wordings = new Wordings(this.speech.plain(), this.speech);
		}

		TextTargets read() {
			for (Clause sentence : this.speech.sentences()) {
				govern(this.always);
				this.again = this.always != null;
				this.past = false;
				this.said = this.targets.size();
				for (Clause clause : this.speech.clauses(sentence)) {
					read(clause);
					if (clause.end() < this.text.length() && "；;".indexOf(this.text.charAt(clause.end())) >= 0) {
						pause();
						this.said = this.targets.size();
					}
				}
				close();
			}
			this.speech.notes().forEach(this::dateFromNote);
			return new TextTargets(this.targets, this.unread);
		}

		/**
		 * （2024年12月底前完成，市…局牵头）: the note dates what the sentence before it left undated.
		 */
		private void dateFromNote(Clause note) {
			int first = first(this.dates, DueDate::start, note.start());
			if (first == this.dates.size() || !note.holds(this.dates.get(first).start())
					|| this.dates.get(first).use() != Use.DEADLINE) {
				return;
			}
			int sentence = Math.max(this.text.lastIndexOf('。', note.start() - 2),
					this.text.lastIndexOf('\n', note.start() - 2));
			for (int i = this.targets.size() - 1; i >= 0; i--) {
				int place = this.places.get(i).start();
				if (place <= sentence) {
					return;
				}
				if (place < note.start() && this.targets.get(i).deadline() == null) {
					this.targets.set(i, dated(this.targets.get(i), this.dates.get(first).day()));
				}
			}
		}

		private static TextTarget dated(TextTarget target, String day) {
			return new TextTarget(target.name(), target.indicator(), target.comparator(), target.goal(), target.unit(),
					day, target.at());
		}

		private void add(TextTarget target, Clause clause) {
			this.targets.add(target);
			this.places.add(clause);
		}

		private void govern(@Nullable DueDate date) {
			close();
			this.due = date;
			this.first = true;
			this.counted = false;
			this.again = false;
		}

		/** A semicolon ends what was said, the date goes on. */
		private void pause() {
			DueDate date = this.due;
			govern(date);
			this.again = date != null;
		}

		private void read(Clause clause) {
			int from = clause.start();
			for (DueDate date : datesIn(clause)) {
				if (date.use() == Use.DEADLINE) {
					govern(date);
					this.past = false;
				}
				else if (date.use() == Use.PAST) {
					govern(null);
					this.past = true;
				}
				from = (date.use() == Use.BASELINE) ? from : date.end();
				if (date.use() == Use.DEADLINE && closes(clause, date) && dateWhatWasSaid(date)) {
					return;
				}
			}
			if (!this.past && !this.words.forbid.in(clause.in(this.text)) && !tellsPast(clause)) {
				commit(clause, from);
			}
		}

		/** 2026年底前全部建成: a clause that only says by when what stands before it is done. */
		private boolean closes(Clause clause, DueDate date) {
			return date.start() - clause.start() <= 2
					&& DONE.matcher(this.text).region(date.end(), clause.end()).matches();
		}

		/** 甲、乙等11家企业搬迁改造，2024年底前完成. */
		private boolean datedBehind(Clause clause) {
			int next = first(this.dates, DueDate::start, clause.end());
			if (next == this.dates.size() || this.dates.get(next).start() - clause.end() > 2) {
				return false;
			}
			DueDate date = this.dates.get(next);
			Matcher done = DONE.matcher(this.text).region(date.end(), Math.min(this.text.length(), date.end() + 20));
			return date.use() == Use.DEADLINE && done.lookingAt();
		}

		/**
		 * {@return whether a number before the date was without one}
		 */
		private boolean dateWhatWasSaid(DueDate date) {
			boolean dated = false;
			for (int i = this.said; i < this.targets.size(); i++) {
				if (this.targets.get(i).deadline() == null && this.targets.get(i).goal().value() != null) {
					this.targets.set(i, dated(this.targets.get(i), date.day()));
					dated = true;
				}
			}
			return dated;
		}

		private boolean tellsPast(Clause clause) {
			int at = this.words.past.find(this.text, clause.start(), clause.end());
			return at >= 0 && !(this.text.startsWith("累计", at) && (this.due != null || ahead(at + 2)));
		}

		/** 累计新建, 累计投入不少于: a sum to reach. */
		private boolean ahead(int at) {
			int length = this.words.verbs.at(this.text, at);
			boolean done = at + length < this.text.length() && "了过".indexOf(this.text.charAt(at + length)) >= 0;
			return (length > 0 && !done) || this.text.startsWith("投入不", at) || this.text.startsWith("不少于", at);
		}

		private void commit(Clause clause, int from) {
			List<Numeral> here = this.numerals.subList(first(this.numerals, Numeral::start, clause.start()),
					first(this.numerals, Numeral::start, clause.end()));
			boolean of = this.amount && this.text.startsWith("其中", clause.start());
			List<Amount> found = this.amounts.in(clause, from, here, this.due != null || datedBehind(clause), of);
			this.amount = !found.isEmpty();
			if (found.isEmpty()) {
				here.stream().filter((numeral) -> numeral.unit() != null).forEach((numeral) -> remark(numeral, clause));
				if (this.due != null && !rest(clause, from).isBlank()) {
					this.worded.add(clause);
				}
				return;
			}
			this.counted = true;
			int number = found.get(0).numeral().start();
			boolean shared = this.text.substring(Math.min(from, number), number).contains("分别");
			int begin = from;
			for (List<Amount> chain : chains(found)) {
				quantify(chain, clause, begin, shared);
				begin = chain.get(chain.size() - 1).end();
			}
			if (this.worded.isEmpty()) {
				this.first = false;
			}
		}

		private List<DueDate> datesIn(Clause clause) {
			return this.dates
				.subList(first(this.dates, DueDate::start, clause.start()),
						first(this.dates, DueDate::start, clause.end()))
				.stream()
				.filter((date) -> this.speech.own(date.end() - 1))
				.toList();
		}

		/**
		 * The index of the first of {@code items}, which are in order, at or behind
		 * {@code place}.
		 */
		private static <T> int first(List<T> items, ToIntFunction<T> start, int place) {
			int low = 0;
			int high = items.size();
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (start.applyAsInt(items.get(middle)) < place) {
					low = middle + 1;
				}
				else {
					high = middle;
				}
			}
			return low;
		}

		/** The numbers of {@code text} that are no part of a date. */
		private static List<Numeral> undated(List<Numeral> numerals, List<DueDate> dates) {
			return numerals.stream().filter((numeral) -> {
				int next = first(dates, DueDate::start, numeral.start() + 1);
				return next == 0 || dates.get(next - 1).end() <= numeral.start();
			}).toList();
		}

		/** The words of a clause that are not its date. */
		private String rest(Clause clause, int from) {
			String behind = this.text.substring(from, clause.end());
			return (!behind.isBlank() || this.due == null || !clause.holds(this.due.start())) ? behind
					: this.text.substring(clause.start(), this.due.start()).replaceFirst("^[到至在于]$", "");
		}

		/** Numbers that share one predicate stand together. */
		private static List<List<Amount>> chains(List<Amount> found) {
			List<List<Amount>> chains = new ArrayList<>();
			for (Amount amount : found) {
				List<Amount> last = chains.isEmpty() ? List.of() : chains.get(chains.size() - 1);
				if (!last.isEmpty() && last.get(0).nameEnd() == amount.nameEnd()) {
					last.add(amount);
				}
				else {
					chains.add(new ArrayList<>(List.of(amount)));
				}
			}
			return chains;
		}

		private void quantify(List<Amount> chain, Clause clause, int from, boolean shared) {
			Amount head = chain.get(0);
			int begin = Math.min(Math.max(from, head.nameEnd() - LONGEST_SUBJECT), head.nameEnd());
			String subject = this.names.trim(this.text.substring(begin, head.nameEnd()));
			List<String> each = (chain.size() > 1) ? this.names.shared(subject, chain.size()) : List.of(subject);
			for (int i = 0; i < chain.size(); i++) {
				Amount amount = chain.get(i);
				String name = each.get(i);
				if (name.length() < 2 || this.words.verbs.contains(name)) {
					name = this.names.trim(name + object(amount, clause));
				}
				add(target(name, amount, clause, day(shared, i, chain.size())), clause);
			}
		}

		private String object(Amount amount, Clause clause) {
			int until = Math.min(clause.end(), amount.end() + LONGEST_SUBJECT);
			String behind = this.text.substring(Math.min(amount.end(), until), until);
			int start = amount.numeral().start();
			return behind.isBlank() ? this.text.substring(Math.max(clause.start(), start - LONGEST_SUBJECT), start)
					: behind.replaceFirst("^的", "");
		}

		/** 2023年、2025年分别达到80%、90%: each value has its own year. */
		private @Nullable String day(boolean shared, int i, int count) {
			if (this.due == null) {
				return null;
			}
			List<String> days = this.due.days();
			return (shared && days.size() == count) ? days.get(i) : this.due.day();
		}

		private TextTarget target(String name, Amount amount, Clause clause, @Nullable String day) {
			Indicator indicator = this.indicators
				.computeIfAbsent(name, (unknown) -> Optional.ofNullable(Indicators.known().of(unknown)))
				.orElse(null);
			Comparator comparator = amount.comparator();
			if (indicator != null && indicator.lowerIsBetter() && comparator == Comparator.AT_LEAST) {
				comparator = Comparator.AT_MOST;
			}
			Numeral numeral = amount.numeral();
			String printed = this.text.substring(numeral.start(), amount.end());
			return new TextTarget(name, (indicator != null) ? indicator.name() : null, comparator,
					new Quantity(printed, numeral.value()), amount.unit().isEmpty() ? null : amount.unit(), day,
					this.passage.locate(clause.start(), clause.end()));
		}

		private void remark(Numeral numeral, Clause clause) {
			if (this.speech.own(numeral.start())) {
				int to = Math.min(clause.end(), numeral.end() + 8);
				String words = this.text.substring(Math.max(clause.start(), numeral.start() - 12), to);
				this.unread.add(new Unread(this.passage.locate(numeral.start(), numeral.end()), words));
			}
		}

		/**
		 * Ends the reach of the governing deadline: what it says in words becomes
		 * targets.
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
			if (date.days().size() == 2 && worded.name().contains("和")) {
				List<String> each = List.of(worded.name().split("和", 2));
				for (int i = 0; i < each.size(); i++) {
					add(target(each.get(i), worded, clause, date.days().get(i)), clause);
				}
				return;
			}
			add(target(worded.name(), worded, clause, date.day()), clause);
		}

		private TextTarget target(String name, Worded worded, Clause clause, String day) {
			Indicator indicator = this.indicators
				.computeIfAbsent(name, (unknown) -> Optional.ofNullable(Indicators.known().of(unknown)))
				.orElse(null);
			return new TextTarget(name, (indicator != null) ? indicator.name() : null, Comparator.QUALITATIVE,
					new Quantity(worded.printed(), null), null, day, this.passage.locate(clause.start(), clause.end()));
		}

	}

}
