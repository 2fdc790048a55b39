package org.zeren.extract.target;

import org.zeren.extract.language.Clause;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.DueDate;

/**
 * A commitment in words: what it is about and the words that commit. 到2025年基本完成河道整治 is
 * 基本完成 of 河道整治.
 *
 * @param name the noun phrase for what is to be done or reached
 * @param printed the predicate, such as 基本完成
 */
record Worded(String name, String printed) {

	private static final MeasuredNames NAMES = new MeasuredNames();

	/**
	 * {@return the commitment of {@code clause}, from which the words of the date and
	 * what stands before it are left out}
	 */
	static Worded of(Clause clause, DueDate date, String text) {
		int from = clause.holds(date.start()) ? date.end() : clause.start();
		String subject = clause.holds(date.start()) ? text.substring(clause.start(), date.start()) : "";
		String own = text.substring(from, clause.end());
		Commitments words = Commitments.vocabulary();
		int at = words.complete.find(own, 0, own.length());
		if (at < 0) {
			int verb = words.verbs.at(own, 0);
			// 新增或更新的机械: the verb belongs to the noun
			verb = own.startsWith("或", verb) ? 0 : verb;
			return named(subject, own.substring(verb), own.substring(0, verb));
		}
		int length = words.complete.at(own, at);
		int start = at - words.degrees.before(own, 0, at);
		String before = NAMES.trim(subject + own.substring(0, start));
		String behind = own.substring(at + length);
		return named("", (before.length() >= 4 || behind.length() < 2) ? before : behind,
				own.substring(start, at + length));
	}

	private static Worded named(String subject, String words, String printed) {
		String name = NAMES.trim(NAMES.trim(subject) + NAMES.trim(words));
		return new Worded(name.isEmpty() ? printed : name, printed.isEmpty() ? "定性" : printed);
	}

}
