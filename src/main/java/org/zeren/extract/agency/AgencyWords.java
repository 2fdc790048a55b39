package org.zeren.extract.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Passage;
import org.zeren.plan.named.AgencyKind;
import org.zeren.text.Forms;
import org.zeren.vocabulary.Grammar;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * Names of units (单位): where one ends and the next begins, and what kind of unit a name
 * shows (vocabulary/agencies.yaml): 由市农业局、各镇（街道）等部门 gives 市农业局, a department, and 各镇（街道）,
 * a group of local governments.
 */
public final class AgencyWords {

	private static final int LONGEST = 45;

	/** The longest name of a unit that is not named like one. */
	private static final int LONGEST_UNLIKELY = 20;

	/** 等, 等部门, 等有关单位 behind the last name. */
	private final Pattern andOthers;

	/** 市农业局等有关部门和各镇: a unit, others without a name, another unit. */
	private final Pattern andMore;

	/** The first word of these. */
	private final Words others;

	/** 分别, 共同 between the last name and its verb. */
	private final Words adverbs;

	private final Words before;

	/**
	 * 区（县）, 街道办事处, 开发区管（工）委: no name of its own, goes on with the collective unit before
	 * it.
	 */
	private final Pattern nameless;

	/** 各镇, 属地镇: begins a collective unit. */
	private final Pattern collective;

	private final Words several;

	/** What is no unit beside another, but a room or a branch of it. */
	private final Pattern branch;

	/** What a remark holds and no name. */
	private final Words notUnits;

	private final Words noUnits;

	private final Words general;

	private final Words starts;

	private final Words and;

	private final Words notInNames;

	private static final AgencyWords VOCABULARY = new AgencyWords(Vocabulary.read("agencies", File.class));

	private final File words;

	private final Map<AgencyKind, List<Pattern>> kinds = new LinkedHashMap<>();

	/**
	 * The file as it is written, which explains each list.
	 */
	record File(@Grammar LinkedHashMap<AgencyKind, List<String>> kinds, String officeEnds, String ends,
			List<String> notUnits, List<String> noUnits, List<String> general, List<String> startsWith,
			List<String> notInNames, List<String> andOthers, List<String> othersOf, List<String> others,
			List<String> and, List<String> adverbs, List<String> before, List<String> collective, List<String> nameless,
			List<String> rooms, List<String> government) {
	}

	private AgencyWords(File words) {
		this.words = words;
		words.kinds()
			.forEach((kind, patterns) -> this.kinds.put(kind, patterns.stream().map(Pattern::compile).toList()));
		String others = one(words.andOthers()) + "(?:各?" + one(words.othersOf()) + "*+" + one(words.others()) + ")?";
		this.andOthers = Pattern.compile(others + "$");
		this.andMore = Pattern.compile(others + one(words.and()) + "(?=[\\p{IsHan}]{2})");
		this.others = new Words(words.andOthers());
		this.adverbs = new Words(words.adverbs());
		this.before = new Words(words.before());
		this.notUnits = new Words(words.notUnits());
		this.noUnits = new Words(words.noUnits());
		this.general = new Words(words.general());
		this.nameless = Pattern.compile("(?:" + one(words.nameless()) + "|[()、/ ])+");
		this.several = new Words(words.collective());
		this.collective = Pattern.compile(one(words.collective()) + "[^、]{0,12}");
		this.branch = Pattern.compile(one(words.government()) + ".*|.{0,8}" + one(words.rooms()));
		this.starts = new Words(words.startsWith());
		this.and = new Words(words.and());
		this.notInNames = new Words(words.notInNames());
	}

	private static String one(List<String> words) {
		return new Words(words).pattern();
	}

	public static AgencyWords vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether the name ends as names of units do, and is no general word: 市水利局
	 * and 各有关部门, not 产业空间布局 or 部门}
	 */
	public boolean isLikely(CharSequence name) {
		String folded = Forms.halfWidth(name).strip();
		while (folded.endsWith(")") && folded.lastIndexOf('(') > 0) {
			folded = folded.substring(0, folded.lastIndexOf('('));
		}
		return folded.length() >= 2 && this.words.ends().indexOf(folded.charAt(folded.length() - 1)) >= 0
				&& !isRemark(folded) && this.noUnits.before(folded, 0, folded.length()) == 0
				&& !this.general.contains(folded) && !this.notInNames.in(folded);
	}

	/**
	 * {@return whether the name means all of a kind, which bears a duty although it is no
	 * single unit: 各金融机构, 各基础电信企业}
	 */
	public boolean isEvery(CharSequence name) {
		String folded = Forms.halfWidth(name).strip();
		return this.several.at(folded, 0) > 0 && this.general.before(folded, 1, folded.length()) > 0
				&& !isRemark(folded) && !this.notInNames.in(folded);
	}

	/**
	 * {@return whether the words may be the name of a unit although it is not named like
	 * one: 某某项目业主, but no sentence and no number}
	 */
	public boolean mayBeUnit(CharSequence name) {
		String folded = Forms.halfWidth(name).strip();
		return folded.length() <= LONGEST_UNLIKELY && !isRemark(folded) && !this.notInNames.in(folded)
				&& this.noUnits.before(folded, 0, folded.length()) == 0;
	}

	/**
	 * {@return whether the name begins as names of units do, with its region or 各}
	 */
	public boolean startsUnit(CharSequence name) {
		return this.starts.at(name, 0) > 0;
	}

	private boolean isRemark(String piece) {
		for (int i = 0; i < piece.length(); i++) {
			char c = piece.charAt(i);
			if (c >= '0' && c <= '9' || c == '。' || c == '《' || this.notUnits.at(piece, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return whether the name stands for several units at once: 各省级水行政主管部门}
	 */
	public boolean isCollective(CharSequence name) {
		return collective(Forms.halfWidth(name).strip()) > 0;
	}

	/**
	 * {@return the length of the word that begins the name of several units: 各 in 各镇, 属地
	 * in 属地镇街; 0 for none}
	 */
	int collective(String name) {
		return this.several.at(name, 0);
	}

	/**
	 * {@return the words without 等, 等部门 at their end}
	 */
	public String withoutOthers(String words) {
		return words.substring(0, beforeOthers(words, words.length()));
	}

	/**
	 * Where 等, 等部门 begins that ends at the place; the place itself without such words.
	 */
	private int beforeOthers(String words, int end) {
		int at = this.others.find(words, 0, end);
		Matcher others = this.andOthers.matcher(words);
		return at >= 0 && others.region(at, end).find() ? others.start() : end;
	}

	/**
	 * {@return what kind of unit the name shows}
	 */
	public AgencyKind kind(CharSequence name) {
		String folded = Forms.halfWidth(name);
		for (Map.Entry<AgencyKind, List<Pattern>> kind : this.kinds.entrySet()) {
			if (kind.getValue().stream().anyMatch((pattern) -> pattern.matcher(folded).find())) {
				return kind.getKey();
			}
		}
		return AgencyKind.OTHER;
	}

	/**
	 * {@return the names in the list, which is divided by 、 and the like}
	 */
	public List<Passage> split(Passage list) {
		String text = Forms.halfWidth(list);
		List<Passage> names = new ArrayList<>();
		int start = 0;
		int depth = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = (i < text.length()) ? text.charAt(i) : '、';
			depth += (c == '(' || c == '[') ? 1 : ((c == ')' || c == ']') && depth > 0) ? -1 : 0;
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
	 * {@return whether the first is the name of an office and the second another unit's
	 * name, no branch or room of the first}
	 */
	private boolean areNames(String one, String other) {
		boolean office = one.length() >= 3 && isLikely(one)
				&& this.words.officeEnds().indexOf(one.charAt(one.length() - 1)) >= 0;
		return office && other.length() >= 3 && isLikely(other)
				&& (startsUnit(other) || !this.branch.matcher(other).matches());
	}

	/** Whether what follows the divider belongs to the collective unit before it. */
	private boolean goesOn(String text, int start, int at) {
		if (at >= text.length() || !this.collective.matcher(text.substring(start, at).strip()).lookingAt()) {
			return false;
		}
		int end = at + 1;
		int depth = 0;
		while (end < text.length() && (depth > 0 || "、,;。".indexOf(text.charAt(end)) < 0)) {
			depth += (text.charAt(end) == '(') ? 1 : (text.charAt(end) == ')') ? -1 : 0;
			end++;
		}
		String next = withoutOthers(text.substring(at + 1, end).strip());
		return !next.isEmpty() && this.nameless.matcher(next).matches();
	}

	private void add(List<Passage> names, Passage piece) {
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
		to = beforeOthers(text, to);
		if (to <= from) {
			return;
		}
		Passage name = piece.strip(from, to);
		if (name.length() < 2 || name.length() > LONGEST || isRemark(Forms.halfWidth(name))) {
			return;
		}
		String printed = Forms.halfWidth(name);
		Matcher more = this.andMore.matcher(printed);
		if (this.others.in(printed) && more.find() && isLikely(name.subSequence(0, more.start()))) {
			names.add(name.strip(0, more.start()));
			names.add(name.strip(more.end(), name.length()));
			return;
		}
		int and = and(printed);
		if (and > 0) {
			names.add(name.strip(0, and));
			names.add(name.strip(and + this.and.at(name, and), name.length()));
			return;
		}
		names.add(name);
	}

	/** 和, 及, 与 or 以及 between two whole names; 自然资源和规划局 is one name. */
	private int and(String name) {
		for (int i = 3; i + 3 < name.length(); i++) {
			int length = this.and.at(name, i);
			if (length > 0 && areNames(name.substring(0, i), name.substring(i + length))) {
				return i;
			}
		}
		return -1;
	}

}
