package org.zeren.extract.target.amount;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.Clause;
import org.zeren.extract.language.Commitments.Comparing;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.DateWords;
import org.zeren.extract.language.Numeral;
import org.zeren.extract.language.Speech;
import org.zeren.plan.target.Comparator;
import org.zeren.text.Han;

/**
 * Judges the numbers of one clause: a number is committed to by the words around it
 * (淘汰12台锅炉 commits to 12台), or it only says which things are meant (35蒸吨/小时以下的锅炉).
 */
public final class Amounts {

	/** How far the words that commit may stand from their number. */
	private static final int REACH = 90;

	/** How far behind a number the word for an extent may stand. */
	private static final int LONGEST_EXTENT = 8;

	private final String text;

	private final Speech speech;

	private final Rates rates;

	private final BehindNoun behind;

	private final BeforeNoun before;

	private final boolean goals;

	private final Commitments words = Commitments.vocabulary();

	/**
	 * @param text the text that all clauses are of
	 * @param speech the same text cut into sentences and clauses
	 * @param goals whether it is one of a section on goals
	 */
	public Amounts(String text, Speech speech, boolean goals) {
		this.text = text;
		this.speech = speech;
		this.goals = goals;
		this.rates = new Rates(text);
		this.behind = new BehindNoun(text, this.rates);
		this.before = new BeforeNoun(text);
	}

	/**
	 * {@return the numbers that {@code clause} commits to}
	 * @param clause the clause
	 * @param from where its own words begin, behind a date
	 * @param numerals the numbers that stand in it, dates left out
	 * @param dated whether a deadline governs it
	 * @param of whether it tells a part of the number before it: 其中国家级1处
	 * @param listed whether the clause before it ends with an item of a list:
	 * 培育3家甲平台，20家乙平台
	 */
	public List<Amount> in(Clause clause, int from, List<Numeral> numerals, boolean dated, boolean of, boolean listed) {
		List<Amount> amounts = new ArrayList<>();
		Numeral baseline = null;
		for (int i = 0; i < numerals.size(); i++) {
			Numeral numeral = (i + 1 < numerals.size()) ? shared(numerals.get(i), numerals.get(i + 1), from)
					: numerals.get(i);
			if (numeral.isRatio()) {
				continue;
			}
			Amount last = amounts.isEmpty() ? null : amounts.get(amounts.size() - 1);
			int start = Math.min(Math.max(from, numeral.start() - REACH), numeral.start());
			Clause near = new Clause(Math.max(clause.start(), numeral.start() - REACH),
					Math.min(clause.end(), numeral.end() + REACH));
			if (startsFrom(numeral, near)) {
				baseline = numeral;
				continue;
			}
			Amount amount = judge(numeral, near, start, last, dated);
			if (amount == null && baseline != null) {
				amount = behindDate(numeral, near);
			}
			if (amount == null && of && numeral.countable()) {
				amount = Amount.of(numeral, Comparator.EQUAL, null, numeral.start(), numeral.end());
			}
			if (amount == null && item(numeral, from, last, listed)) {
				amount = Amount.of(numeral, (last != null) ? last.comparator() : Comparator.EQUAL, null,
						numeral.start(), numeral.end());
			}
			if (amount == null && this.goals && dated) {
				amount = stated(numeral, near, start);
			}
			if (amount != null) {
				amounts.add((baseline != null) ? amount.from(baseline, named(baseline, near)) : amount);
				baseline = null;
			}
		}
		return amounts;
	}

	/** 从30%提高到35%, 由2020年的64条压减至40条: the number that the change starts from. */
	private boolean startsFrom(Numeral numeral, Clause clause) {
		return this.words.from.before(this.text, clause.start(), origin(numeral.start(), clause)) > 0
				&& this.words.to.find(this.text, numeral.end(), clause.end()) >= 0;
	}

	/** Where the words 2020年的 before a number begin. */
	private int origin(int at, Clause clause) {
		int i = at;
		if (i > clause.start() && this.text.charAt(i - 1) == '的') {
			i--;
			i -= DateWords.vocabulary().ends.before(this.text, clause.start(), i);
			while (i > clause.start() && this.text.charAt(i - 1) == '年') {
				i--;
			}
			while (i > clause.start() && Character.isDigit(this.text.charAt(i - 1))) {
				i--;
			}
		}
		return i;
	}

	private int named(Numeral baseline, Clause clause) {
		int i = origin(baseline.start(), clause);
		return i - this.words.from.before(this.text, clause.start(), i);
	}

	/** 从2020年的30%提高到2025年的35%: the comparing word stands before the date. */
	private @Nullable Amount behindDate(Numeral numeral, Clause clause) {
		int at = origin(numeral.start(), clause);
		Comparing comparing = (at < numeral.start()) ? this.words.before(this.text, clause.start(), at) : null;
		return (comparing != null) ? Amount.of(numeral, comparing.comparator(),
				this.words.behind(this.text, numeral.end()), at - comparing.length(), numeral.end()) : null;
	}

	/** 培育5个甲园区、30个乙企业: an item of a list goes on with the verb before it. */
	private boolean item(Numeral numeral, int from, @Nullable Amount last, boolean listed) {
		if (!numeral.countable() || numeral.end() >= this.text.length() || !opensNoun(this.text, numeral.end())
				|| !this.speech.own(numeral.start())) {
			return false;
		}
		if (last == null) {
			return listed && numeral.start() == from;
		}
		return last.numeral().countable() && last.end() < numeral.start() && opensNoun(this.text, last.end())
				&& this.words.and.before(this.text, last.end(), numeral.start()) > 0;
	}

	/**
	 * 营业收入1200亿元以上: what a section on goals states under a date needs no verb and no
	 * comparing word.
	 */
	private @Nullable Amount stated(Numeral numeral, Clause clause, int from) {
		int at = numeral.start();
		Comparing tail = this.words.behind(this.text, numeral.end());
		int end = numeral.end() + ((tail != null) ? tail.length() : 0);
		boolean named = at - from > 1 && Han.is(this.text.charAt(at - 1)) && this.speech.own(at) && closed(end, clause)
				&& !isOrdinal(numeral, clause);
		boolean other = numeral.unit() == null || numeral.spelled()
				|| numeral.weak() && this.words.measured.before(this.text, from, at) == 0
				|| this.words.allOf.before(this.text, from, at) > 0
				|| this.words.consists.find(this.text, from, at) >= 0
				|| this.words.compared.before(this.text, from, at) > 0;
		return (named && !other) ? Amount.of(numeral, Comparator.EQUAL, tail, at, end) : null;
	}

	/** Whether the words of the number end there, and no noun follows. */
	private boolean closed(int end, Clause clause) {
		return end >= clause.end() || "、，,；;（( -－—–~～".indexOf(this.text.charAt(end)) >= 0
				|| this.words.joins.at(this.text, end) > 0;
	}

	/**
	 * {@return whether the last of {@code amounts} stands before the noun that it counts}
	 */
	public boolean list(List<Amount> amounts) {
		Amount last = amounts.isEmpty() ? null : amounts.get(amounts.size() - 1);
		return last != null && last.numeral().countable() && last.end() < this.text.length()
				&& opensNoun(this.text, last.end());
	}

	/**
	 * {@return whether a noun may begin at the place}
	 */
	static boolean opensNoun(String text, int i) {
		return Han.is(text.charAt(i)) || "“《".indexOf(text.charAt(i)) >= 0;
	}

	/** 分别降低20、15个百分点: the unit stands behind the last number. */
	private Numeral shared(Numeral one, Numeral next, int from) {
		boolean bare = one.unit() == null && next.unit() != null
				&& "、".equals(this.text.substring(one.end(), next.start()));
		return (bare && this.words.each.find(this.text, Math.min(from, one.start()), one.start()) >= 0) ? one.in(next)
				: one;
	}

	private @Nullable Amount judge(Numeral numeral, Clause clause, int from, @Nullable Amount last, boolean dated) {
		if (numeral.start() > clause.start() && isOrdinal(numeral, clause)) {
			return null;
		}
		Comparing tail = this.words.behind(this.text, numeral.end());
		int end = numeral.end() + ((tail != null) ? tail.length() : 0);
		if (!this.speech.own(numeral.start())) {
			return this.speech.bracketed(numeral.start()) ? this.behind.bracketed(numeral, from, end) : null;
		}
		if (numeral.weak() && !dated && !this.goals) {
			return null;
		}
		Amount found = closed(end, clause) ? this.behind.in(numeral, from, tail, end, last)
				: this.before.in(numeral, clause, from, tail, end, dated, last);
		return this.rates.yearly(numeral, clause, end, found);
	}

	/** 第3名, 前10名; but 进入前10名 commits to a rank. */
	private boolean isOrdinal(Numeral numeral, Clause clause) {
		int ordinal = this.words.ordinals.before(this.text, clause.start(), numeral.start());
		Comparing rank = this.words.before(this.text, clause.start(), numeral.start());
		return ordinal > 0 && !(numeral.unit() != null && rank != null && rank.length() > ordinal);
	}

	/**
	 * {@return whether a reader would miss {@code numeral}, which became no target}: it
	 * stands under a date or a verb that commits, and is no ordinal (第三方), no word with a
	 * number in it (一次性, 三级, 二期), no sum of what is listed (等62项), and no bound of things
	 * (20吨以上的锅炉); of a ratio, which is no target, that it is compared with: 师生比不低于1:15
	 */
	public boolean missed(Numeral numeral, Clause clause, boolean dated) {
		int at = numeral.start();
		String unit = numeral.unit();
		if (numeral.isRatio()) {
			return this.speech.own(at) && this.words.before(this.text, clause.start(), at) != null;
		}
		boolean plain = numeral.weak() || !this.speech.own(at) || bounds(numeral, clause)
				|| this.words.consists.find(this.text, Math.max(clause.start(), at - REACH), at) >= 0
				|| this.text.startsWith("的", numeral.end()) || (at > 0 && this.text.charAt(at - 1) == '第');
		if (plain || unit == null) {
			return false;
		}
		if (this.words.allOf.before(this.text, clause.start(), at) > 0 && !dated) {
			return false;
		}
		if (numeral.spelled()) {
			return numeral.countable() && this.words.phases.find(unit, 0, unit.length()) < 0 && numeral.value() > 1
					&& this.words.verbs.before(this.text, clause.start(), at) > 0;
		}
		return dated || this.words.verbs.find(this.text, Math.max(clause.start(), at - REACH), at) >= 0;
	}

	/** 20吨以上锅炉: the number only says which things are meant. */
	private boolean bounds(Numeral numeral, Clause clause) {
		Comparing behind = this.words.behind(this.text, numeral.end());
		return behind != null && numeral.end() + behind.length() < clause.end() || this.words.extents.find(this.text,
				numeral.end(), Math.min(clause.end(), numeral.end() + LONGEST_EXTENT)) >= 0;
	}

}
