package org.zeren.extract.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Passage;
import org.zeren.text.Forms;
import org.zeren.vocabulary.Words;

/**
 * Divides a list of agencies into their names: 市农业局、各镇（街道）和市财政局等部门 gives 市农业局, 各镇（街道） and
 * 市财政局, while 自然资源和规划局 stays one name.
 */
final class AgencyLists {

	private static final int LONGEST = 45;

	/** 市农业局等有关部门和各镇: an agency, others without a name, another agency. */
	private final Pattern andMore;

	/** 分别, 共同 between the last name and its verb. */
	private final Words adverbs;

	private final Words before;

	/**
	 * 区（县）, 街道办事处, 开发区管（工）委: no name of its own, goes on with the collective agency
	 * before it.
	 */
	private final Pattern nameless;

	/** What is no agency beside another, but a room or a branch of it. */
	private final Pattern branch;

	private final Words and;

	private final AgencyWords words;

	private final AgencyWords.File file;

	AgencyLists(AgencyWords words, AgencyWords.File file, String others) {
		this.words = words;
		this.file = file;
		this.andMore = Pattern.compile(others + Words.one(file.and()) + "(?=[\\p{IsHan}]{2})");
		this.adverbs = new Words(file.adverbs());
		this.before = new Words(file.before());
		this.nameless = Pattern.compile("(?:" + Words.one(file.nameless()) + "|[()、/ ])+");
		this.branch = Pattern.compile(Words.one(file.government()) + ".*|.{0,8}" + Words.one(file.rooms()));
		this.and = new Words(file.and());
	}

	/**
	 * {@return the names in the list, which is divided by 、 and the like}
	 */
	List<Passage> names(Passage list) {
		String text = Forms.halfWidth(list);
		List<Passage> names = new ArrayList<>();
		int start = 0;
		int depth = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = (i < text.length()) ? text.charAt(i) : '、';
			depth += ("([〔".indexOf(c) >= 0) ? 1 : (")]〕".indexOf(c) >= 0 && depth > 0) ? -1 : 0;
			boolean divider = depth == 0 && ("、,|/;。".indexOf(c) >= 0 || c == ' ' && betweenNames(text, start, i));
			if ((divider || i == text.length()) && !goesOn(text, start, i)) {
				add(names, list.strip(start, i));
				start = i + 1;
			}
		}
		return names;
	}

	/**
	 * Whether the blank stands between two whole names: 州水利局 州财政局, but not 县委 办公室 or 市公安局
	 * 交警大队.
	 */
	private boolean betweenNames(String text, int start, int at) {
		int end = at;
		while (end < text.length() && (text.charAt(end) == ' ' || end == at)) {
			end++;
		}
		int next = end;
		while (end < text.length() && "、,|/;。 ".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return areNames(text.substring(start, at).strip(), text.substring(next, end));
	}

	/**
	 * {@return whether the first is the name of an office and the second another agency's
	 * name, no branch or room of the first}
	 */
	private boolean areNames(String one, String other) {
		boolean office = one.length() >= 3 && this.words.isLikely(one)
				&& this.file.officeEnds().indexOf(one.charAt(one.length() - 1)) >= 0;
		return office && other.length() >= 3 && this.words.isLikely(other)
				&& (this.words.startsAgency(other) || !this.branch.matcher(other).matches());
	}

	/** Whether what follows the divider belongs to the collective agency before it. */
	private boolean goesOn(String text, int start, int at) {
		if (at < text.length() && this.words.isTwofold(text, start, at)) {
			return true;
		}
		if (at >= text.length() || this.words.collective(text.substring(start, at).strip()) == 0) {
			return false;
		}
		int end = at + 1;
		int depth = 0;
		while (end < text.length() && (depth > 0 || "、,;。".indexOf(text.charAt(end)) < 0)) {
			depth += (text.charAt(end) == '(') ? 1 : (text.charAt(end) == ')') ? -1 : 0;
			end++;
		}
		String next = this.words.withoutOthers(text.substring(at + 1, end).strip());
		return !next.isEmpty() && this.nameless.matcher(next).matches();
	}

	private void add(List<Passage> names, Passage printed) {
		Passage piece = withoutDash(printed);
		String text = Forms.halfWidth(piece);
		int from = 0;
		int before = this.before.at(text, 0);
		if (text.length() > before + 2) {
			from = before;
		}
		int to = text.length();
		for (int adverb = this.adverbs.before(text, 0, to); adverb > 0; adverb = this.adverbs.before(text, 0, to)) {
			to -= adverb;
		}
		to = this.words.beforeOthers(text, to);
		if (to <= from) {
			return;
		}
		Passage name = withoutRemark(piece.strip(from, to));
		if (name.length() < 2 || name.length() > LONGEST || this.words.isRemark(Forms.halfWidth(name))) {
			return;
		}
		String folded = Forms.halfWidth(name);
		Matcher more = this.andMore.matcher(folded);
		if (this.words.mayHaveOthers(folded) && more.find() && this.words.isLikely(name.subSequence(0, more.start()))) {
			names.add(name.strip(0, more.start()));
			names.add(name.strip(more.end(), name.length()));
			return;
		}
		int and = and(folded);
		if (and > 0) {
			names.add(name.strip(0, and));
			names.add(name.strip(and + this.and.at(name, and), name.length()));
			return;
		}
		names.add(name);
	}

	/** ——省水利厅牵头: the dash leads to the names; alone it stands for none. */
	private static Passage withoutDash(Passage piece) {
		int from = 0;
		while (from < piece.length() && "-—–－".indexOf(piece.charAt(from)) >= 0) {
			from++;
		}
		return piece.strip(from, piece.length());
	}

	/** 各区人民政府（含甲新区管委会，下同）: what the bracket says is no part of the name. */
	private Passage withoutRemark(Passage name) {
		String printed = Forms.halfWidth(name);
		int open = printed.indexOf('(');
		boolean remark = open > 1 && printed.endsWith(")") && this.words.isRemark(printed.substring(open))
				&& this.words.isLikely(printed.substring(0, open));
		return remark ? name.strip(0, open) : name;
	}

	/** 和, 及, 与 or 以及 between two whole names; 自然资源和规划局 is one name. */
	private int and(String name) {
		for (int i = 3; i + 3 < name.length(); i++) {
			int length = this.and.at(name, i);
			if (length > 0 && (areNames(name.substring(0, i), name.substring(i + length))
					|| this.words.areOthers(name.substring(0, i))
							&& this.words.collective(name.substring(i + length)) > 0)) {
				return i;
			}
		}
		return -1;
	}

}
