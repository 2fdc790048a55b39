package org.zeren.document;

import java.util.Optional;

import org.zeren.document.words.LayoutWords;
import org.zeren.text.Digits;
import org.zeren.text.Forms;
import org.zeren.text.Han;
import org.zeren.vocabulary.Words;

/**
 * The number before a heading or a paragraph.
 *
 * @param style its style, which tells the level
 * @param value its value; for 2.3 the last figure
 * @param printed the number as printed, without the sign that ends it: 第三章, 三, （三）, 3
 */
public record Numbering(NumberStyle style, int value, Passage printed) {

	/**
	 * A number and the place where the text behind it begins.
	 */
	public record Found(Numbering numbering, int textFrom) {
	}

	/**
	 * {@return the number that the line begins with, if any}
	 */
	public static Optional<Found> at(Passage line) {
		return new Scanner(line, Forms.halfWidth(line)).scan();
	}

	/**
	 * {@return the number of a chapter's heading without a sign behind the number}
	 */
	public static Optional<Found> bare(Passage line) {
		return new Scanner(line, Forms.halfWidth(line)).bare();
	}

	/**
	 * Reads by hand, character by character: the forms are few and the check of what
	 * stands behind the number decides (2.5 微米 is no number of a paragraph).
	 */
	private static final class Scanner {

		private static final LayoutWords.Numbers WORDS = LayoutWords.vocabulary().numbers();

		private static final int LONGEST_ARABIC = 3;

		private static final int LONGEST_HAN = 4;

		private final Passage line;

		private final String text;

		private int at;

		Scanner(Passage line, String text) {
			this.line = line;
			this.text = text;
		}

		Optional<Found> scan() {
			if (this.text.isEmpty()) {
				return Optional.empty();
			}
			char first = this.text.charAt(0);
			if (first == '第') {
				return ordinal();
			}
			if (first == '(') {
				this.at = 1;
				return bracketed();
			}
			if (first >= '①' && first <= '⑳') {
				return found(NumberStyle.CIRCLED, first - '①' + 1, 1, 1);
			}
			if (first >= '⒈' && first <= '⒛') {
				return found(NumberStyle.ARABIC, first - '⒈' + 1, 1, 1);
			}
			if (first >= '⑴' && first <= '⒇') {
				return found(NumberStyle.ARABIC_IN_BRACKETS, first - '⑴' + 1, 1, 1);
			}
			if (first >= '㈠' && first <= '㈩') {
				return found(NumberStyle.HAN_IN_BRACKETS, first - '㈠' + 1, 1, 1);
			}
			if (first >= '❶' && first <= '❿') {
				return found(NumberStyle.CIRCLED, first - '❶' + 1, 1, 1);
			}
			if (first >= '➀' && first <= '➉') {
				return found(NumberStyle.CIRCLED, first - '➀' + 1, 1, 1);
			}
			if (first >= '㊀' && first <= '㊉') {
				return found(NumberStyle.CIRCLED, first - '㊀' + 1, 1, 1);
			}
			if (isDigit(first)) {
				return arabic();
			}
			return han();
		}

		/** 3 规划任务. */
		Optional<Found> bare() {
			int value = number();
			return (value < 1) ? Optional.empty() : found(NumberStyle.BARE, value, this.at, this.at);
		}

		/** 第三章, 第 3 节, 第一部分, 第五条. */
		private Optional<Found> ordinal() {
			this.at = 1;
			skipBlanks();
			int value = number();
			skipBlanks();
			if (value < 1 || this.at >= this.text.length()) {
				return Optional.empty();
			}
			return level(NumberStyle.PART, WORDS.parts(), value)
				.or(() -> level(NumberStyle.CHAPTER, WORDS.chapters(), value))
				.or(() -> level(NumberStyle.SECTION, WORDS.sections(), value))
				.or(() -> level(NumberStyle.ARTICLE, WORDS.articles(), value));
		}

		/** 第一章的要求 is prose, not a heading. */
		private Optional<Found> level(NumberStyle style, Words words, int value) {
			int end = this.at + words.at(this.text, this.at);
			boolean prose = end < this.text.length()
					&& ("，,。；;".indexOf(this.text.charAt(end)) >= 0 || WORDS.prose().at(this.text, end) > 0);
			return (end == this.at || prose) ? Optional.empty() : found(style, value, end, end);
		}

		/** （三）, （3）. */
		private Optional<Found> bracketed() {
			skipBlanks();
			boolean arabic = this.at < this.text.length() && isDigit(this.text.charAt(this.at));
			int value = number();
			skipBlanks();
			if (value < 1 || this.at >= this.text.length() || this.text.charAt(this.at) != ')') {
				return Optional.empty();
			}
			int end = this.at + 1;
			return found(arabic ? NumberStyle.ARABIC_IN_BRACKETS : NumberStyle.HAN_IN_BRACKETS, value, end, end);
		}

		/** 三、 and 三. */
		private Optional<Found> han() {
			int value = number();
			int end = this.at;
			skipBlanks();
			if (value < 1 || this.at >= this.text.length() || "、.．".indexOf(this.text.charAt(this.at)) < 0) {
				return Optional.empty();
			}
			return isSeries(value) ? Optional.empty() : found(NumberStyle.HAN, value, end, this.at + 1);
		}

		/** 一、二级保护区 and 一、二、三产业 are words. */
		private boolean isSeries(int value) {
			boolean han = this.at + 1 < this.text.length() && Digits.isCounting(this.text.charAt(this.at + 1));
			return han && Digits.digit(this.text.charAt(this.at + 1)) == value + 1
					&& (this.text.startsWith("、", this.at + 2) || WORDS.series().at(this.text, this.at + 2) > 0);
		}

		/** 1.2025年目标: the figure behind the point is a year. */
		private boolean isYear(int from) {
			return from + 4 < this.text.length() && this.text.startsWith("20", from)
					&& isDigit(this.text.charAt(from + 2)) && isDigit(this.text.charAt(from + 3))
					&& "年-—~～至".indexOf(this.text.charAt(from + 4)) >= 0;
		}

		/** 2.5G网络: the figure behind the point begins a word. */
		private boolean isFigured(int from) {
			int length = (from < this.text.length()) ? WORDS.figured().at(this.text, from) : 0;
			int end = from + length;
			return length > 0 && (end == this.text.length() || Han.is(this.text.charAt(end))
					|| "+-（(、".indexOf(this.text.charAt(end)) >= 0);
		}

		/** 3. and 3、 and 3）, 3.1, 3.1.2. */
		private Optional<Found> arabic() {
			int value = number();
			int figures = 1;
			while (figures < 4 && !isFigured(this.at + 1) && this.at + 1 < this.text.length()
					&& this.text.charAt(this.at) == '.' && isDigit(this.text.charAt(this.at + 1))
					&& !isYear(this.at + 1)) {
				this.at++;
				value = number();
				figures++;
			}
			if (value < 0 || value > 99 || this.at >= this.text.length()) {
				return Optional.empty();
			}
			int end = this.at;
			char next = this.text.charAt(this.at);
			if (figures > 1) {
				return decimal(value, figures, end, next);
			}
			if (next == ')') {
				return found(NumberStyle.ARABIC_IN_BRACKETS, value, end, end + 1);
			}
			skipBlanks();
			if (this.at >= this.text.length() || ".、．".indexOf(this.text.charAt(this.at)) < 0 && !isOddStop()) {
				return Optional.empty();
			}
			int from = this.at + 1;
			return (from < this.text.length() && this.text.charAt(from) == '.') ? Optional.empty()
					: found(NumberStyle.ARABIC, value, end, from);
		}

		/** 1·新建泵站, 1。新建泵站: another sign in the place of the stop, before a word. */
		private boolean isOddStop() {
			return "·•‧・。".indexOf(this.text.charAt(this.at)) >= 0 && this.at + 1 < this.text.length()
					&& Han.is(this.text.charAt(this.at + 1));
		}

		private Optional<Found> decimal(int value, int figures, int end, char next) {
			boolean apart = next == ' ' || next == '、' || next == '.';
			boolean title = Han.is(next) && WORDS.units().at(this.text, this.at) == 0 || "“《".indexOf(next) >= 0;
			if (value < 1 || !(apart || title) || figures > 3) {
				return Optional.empty();
			}
			NumberStyle style = (figures == 2) ? NumberStyle.DECIMAL : NumberStyle.DECIMAL_OF_THREE;
			return found(style, value, end, (next == ' ' || title) ? end : end + 1);
		}

		private Optional<Found> found(NumberStyle style, int value, int end, int from) {
			int start = from;
			while (start < this.text.length() && this.text.charAt(start) == ' ') {
				start++;
			}
			return Optional.of(new Found(new Numbering(style, value, this.line.part(0, end)), start));
		}

		/**
		 * {@return the number in figures or Chinese digits up to 99, or -1}
		 */
		private int number() {
			int from = this.at;
			this.at = Digits.wholeEnd(this.text, from);
			if (this.at > from) {
				return (this.at > from + LONGEST_ARABIC) ? -1 : Digits.whole(this.text.substring(from, this.at));
			}
			while (this.at < this.text.length() && this.at < from + LONGEST_HAN
					&& Digits.isCounting(this.text.charAt(this.at))) {
				this.at++;
			}
			return (this.at > from) ? Digits.whole(this.text.substring(from, this.at)) : -1;
		}

		private void skipBlanks() {
			while (this.at < this.text.length() && this.text.charAt(this.at) == ' ') {
				this.at++;
			}
		}

		private static boolean isDigit(char c) {
			return c >= '0' && c <= '9';
		}

	}

}
