package org.zeren.extract.duty.role;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.zeren.text.Digits;
import org.zeren.vocabulary.Words;

/**
 * Words that give a note to more measures than the one it stands in: 以上任务由市水利局牵头 reaches
 * back over the section, 以下任务均需各镇人民政府落实 forward over the plan.
 */
public final class Reach {

	private final Words unrepeated;

	private final Words later;

	private final Words all;

	private final Pattern laterWord;

	private final Pattern before;

	private final Pattern onLater;

	private final Pattern onThis;

	Reach(Roles.File file) {
		this.unrepeated = new Words(file.unrepeated());
		this.later = new Words(file.later());
		this.all = new Words(Stream.of(file.all(), file.evenly()).flatMap(List::stream).toList());
		this.laterWord = Pattern.compile(Words.one(file.later()));
		String works = Words.one(file.all()) + "?(?:[" + Digits.COUNTING + "两几\\d]{1,2})?" + Words.one(file.counters())
				+ "?" + Words.one(file.kinds()) + "?" + Words.one(file.works()) + "{0,2}";
		this.before = Pattern.compile(Words.one(file.before()) + works + ",?" + Words.one(file.evenly()) + "?(?:由)?");
		this.onThis = Pattern.compile(Words.one(file.these()) + Words.one(file.counters()) + "?"
				+ Words.one(file.kinds()) + "?" + Words.one(file.works()) + "(?=由)");
		this.onLater = Pattern.compile(Words.one(file.later()) + "(?<all>" + works + Words.one(file.evenly()) + "?)"
				+ Words.one(file.need()) + "由?");
	}

	/**
	 * {@return the length of the words that give a note to all measures before it, 0
	 * without such words: 以上任务由 in 以上任务由市水利局牵头}
	 * @param note a note with half-width signs
	 */
	public int before(String note) {
		Matcher matcher = this.before.matcher(note);
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	/**
	 * {@return the length of the words that say of what a sentence on who answers speaks,
	 * where it is the measure that it stands in, 0 without such words: 此项工作 in
	 * 此项工作由市水利局牵头}
	 * @param sentence a sentence with half-width signs
	 */
	public int onThis(String sentence) {
		Matcher matcher = this.onThis.matcher(sentence);
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	/**
	 * {@return the length of the words that a remark on later measures begins with, 0
	 * without such words: 以下任务均需 in 以下任务均需各镇人民政府落实}
	 * @param clause a clause with half-width signs
	 */
	public int onLater(String clause) {
		Matcher matcher = this.onLater.matcher(clause);
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	/**
	 * {@return the places behind such words in the sentence that speak of all that
	 * follows: 后续任务都须, 以下各项均需, and without 都 where the sentence says 不再列出 or 下同}
	 * @param sentence a sentence with half-width signs
	 */
	public List<Integer> onAllLater(String sentence) {
		if (!this.later.in(sentence)) {
			return List.of();
		}
		boolean unrepeated = this.unrepeated.in(this.laterWord.matcher(sentence).replaceAll(""));
		return this.onLater.matcher(sentence)
			.results()
			.filter((words) -> unrepeated || this.all.in(words.group(1)))
			.map(MatchResult::end)
			.toList();
	}

	/**
	 * {@return whether the text says that it is not printed again for what follows: 下同,
	 * 不再列出}
	 */
	public boolean isUnrepeated(CharSequence text) {
		return this.unrepeated.in(text);
	}

}
