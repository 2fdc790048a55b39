package org.zeren.extract.target.amount;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.Clause;
import org.zeren.extract.language.Commitments.Comparing;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.MeasurementUnits;
import org.zeren.extract.language.Numeral;
import org.zeren.plan.target.Comparator;

/**
 * Numbers before the noun that they count: they are committed to where a verb says what
 * is done with all of them (完成9处治理工程, 推动30家企业开展).
 */
final class Works {

	private static final Pattern LEAST = Pattern.compile(Commitments.vocabulary().least.pattern() + "[^，]{0,6}$");

	private final String text;

	private final Commitments words = Commitments.vocabulary();

	Works(String text) {
		this.text = text;
	}

	/**
	 * {@return what {@code numeral} commits to; null where it only says which things are
	 * meant}
	 * @param from where the words before it begin that count
	 * @param tail the comparing word behind it; null for none
	 * @param end behind that
	 * @param dated whether a deadline governs it
	 */
	@Nullable Amount in(Numeral numeral, Clause clause, int from, @Nullable Comparing tail, int end, boolean dated) {
		boolean extent = numeral.unit() != null && MeasurementUnits.vocabulary().extent(numeral.unit());
		if (!(numeral.countable() || extent) || this.words.time.at(this.text, end) > 0) {
			return null;
		}
		int at = skipFill(from, numeral.start());
		boolean least = LEAST.matcher(this.text).region(from, numeral.start()).find();
		Comparator comparator = least ? Comparator.AT_LEAST : Comparator.EQUAL;
		boolean of = this.text.charAt(end) == '的';
		boolean committed;
		if (of) {
			committed = least && verbBefore(from, at);
		}
		else if (extent) {
			// 50亩以上池塘: with a bound it says which ponds
			committed = tail == null && (verbBefore(from, at) || driven(clause, from));
		}
		else {
			committed = counted(numeral, from, at, dated) || acted(clause, from, at) || summed(numeral, from, dated)
					|| (numeral.value() > 1 && driven(clause, from));
		}
		return committed ? Amount.of(numeral, comparator, tail, at, end) : null;
	}

	private boolean verbBefore(int from, int at) {
		return this.words.verbs.before(this.text, from, at) > 0;
	}

	/** 推进沿河12公里缓冲带建设, 加快甲厂等4个地块修复. */
	private boolean driven(Clause clause, int from) {
		return this.words.drive.at(this.text, from) > 0 && this.words.work.before(this.text, from, clause.end()) > 0;
	}

	private boolean counted(Numeral numeral, int from, int at, boolean dated) {
		boolean least = LEAST.matcher(this.text).region(from, numeral.start()).find();
		if (numeral.spelled() && !(least || dated && numeral.value() > 1)) {
			return false;
		}
		return this.words.verbs.before(this.text, from, at) > 0 || (!numeral.spelled() && given(numeral, from, at));
	}

	/** 推动30家企业开展, 完成河道沿线18个片区改造, 28条水体全部完成整治. */
	private boolean given(Numeral numeral, int from, int at) {
		int to = Math.min(this.text.length(), numeral.end() + 16);
		boolean given = this.words.give.before(this.text, from, at) > 0
				&& !this.text.substring(numeral.end(), Math.min(to, numeral.end() + 8)).contains("的");
		boolean done = this.words.complete.find(this.text, Math.max(from, at - 16), at) >= 0;
		return given || done || this.words.whole.find(this.text, numeral.end(), to) >= 0;
	}

	/** 对3条河道和16条河道进行健康评估. */
	private boolean acted(Clause clause, int from, int at) {
		boolean joined = at == from || this.words.toward.before(this.text, from, at) > 0
				|| this.words.and.before(this.text, from, at) > 0 || this.text.charAt(at - 1) == '等';
		return joined && this.words.toward.at(this.text, from) > 0
				&& this.words.acted.find(this.text, from, clause.end()) >= 0;
	}

	/** 完成甲公司等6家企业共计7个站点的安装. */
	private boolean summed(Numeral numeral, int from, boolean dated) {
		String before = this.text.substring(from, numeral.start());
		return dated && this.words.allOf.before(before, 0, before.length()) > 0
				&& (this.words.verbs.in(before) || this.words.give.at(before, 0) > 0);
	}

	private int skipFill(int from, int at) {
		int i = at;
		int length = this.words.fill.before(this.text, from, i);
		while (length > 0) {
			i -= length;
			length = this.words.fill.before(this.text, from, i);
		}
		return i;
	}

}
