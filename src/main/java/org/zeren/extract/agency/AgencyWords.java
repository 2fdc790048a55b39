package org.zeren.extract.agency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Passage;
import org.zeren.plan.named.AgencyKind;
import org.zeren.text.Forms;
import org.zeren.text.Han;
import org.zeren.text.LevelSigns;
import org.zeren.vocabulary.Grammar;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * How names of agencies are built (vocabulary/agencies.yaml), and what kind of agency a
 * name shows: 市农业局 is a department, 各镇（街道） a group of local governments, 产业空间布局 no
 * agency.
 */
public final class AgencyWords {

	/** The longest name of an agency that is not named like one. */
	private static final int LONGEST_UNLIKELY = 20;

	/** 审批 of 等审批部门, 省有关 of 等省有关部门: no name of an office. */
	private static final String KIND = "[\\p{IsHan}&&[^局委厅办院会政府、和及与]]{2,6}?";

	/** 等, 等部门, 等有关单位 behind the last name. */
	private final Pattern andOthers;

	/** The first word of these. */
	private final Words others;

	/** 部门, 单位. */
	private final Words anyOthers;

	private final Words several;

	/** What a remark holds and no name. */
	private final Words notAgencies;

	private final Words noAgencies;

	private final Words general;

	private final Words starts;

	private final Words notInNames;

	private static final AgencyWords VOCABULARY = new AgencyWords(Vocabulary.read("agencies", File.class));

	private final File words;

	private final AgencyLists lists;

	private final Map<AgencyKind, List<Pattern>> kinds = new LinkedHashMap<>();

	/**
	 * The file as it is written, which explains each list.
	 */
	record File(@Grammar LinkedHashMap<AgencyKind, List<String>> kinds, String officeEnds, String ends,
			List<String> notAgencies, List<String> noAgencies, List<String> general, List<String> startsWith,
			List<String> notInNames, List<String> andOthers, List<String> othersOf, List<String> others,
			List<String> and, List<String> adverbs, List<String> before, List<String> collective, List<String> nameless,
			List<String> rooms, List<String> government) {
	}

	private AgencyWords(File words) {
		this.words = words;
		words.kinds()
			.forEach((kind, patterns) -> this.kinds.put(kind, patterns.stream().map(Pattern::compile).toList()));
		String others = Words.one(words.andOthers()) + "(?:(?:各?" + Words.one(words.othersOf()) + "*+|" + KIND + ")"
				+ Words.one(words.others()) + ")?";
		this.andOthers = Pattern.compile(others + "$");
		this.others = new Words(words.andOthers());
		this.anyOthers = new Words(words.others());
		this.notAgencies = new Words(words.notAgencies());
		this.noAgencies = new Words(words.noAgencies());
		this.general = new Words(words.general());
		this.several = new Words(words.collective());
		this.starts = new Words(words.startsWith());
		this.notInNames = new Words(words.notInNames());
		this.lists = new AgencyLists(this, words, others);
	}

	public static AgencyWords vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether the name ends as names of agencies do, and is no general word:
	 * 市水利局 and 各有关部门, not 产业空间布局 or 部门}
	 */
	public boolean isLikely(CharSequence name) {
		String folded = Forms.halfWidth(name).strip();
		while (folded.endsWith(")") && folded.lastIndexOf('(') > 0) {
			folded = folded.substring(0, folded.lastIndexOf('('));
		}
		return folded.length() >= 2 && this.words.ends().indexOf(folded.charAt(folded.length() - 1)) >= 0
				&& !isRemark(folded) && this.noAgencies.before(folded, 0, folded.length()) == 0
				&& !this.general.contains(folded) && !this.notInNames.in(folded);
	}

	/**
	 * {@return whether the name means all of a kind, which bears a duty although it is no
	 * single agency: 各金融机构, 各基础电信企业}
	 */
	public boolean isEvery(CharSequence name) {
		String folded = Forms.halfWidth(name).strip();
		return this.several.at(folded, 0) > 0 && this.general.before(folded, 1, folded.length()) > 0
				&& !isRemark(folded) && !this.notInNames.in(folded);
	}

	/**
	 * {@return whether the words may be the name of an agency although it is not named
	 * like one: 某某项目业主, but no sentence and no number}
	 */
	public boolean mayBeAgency(CharSequence name) {
		String folded = Forms.halfWidth(name).strip();
		return folded.length() <= LONGEST_UNLIKELY && !isRemark(folded) && !this.notInNames.in(folded)
				&& this.noAgencies.before(folded, 0, folded.length()) == 0;
	}

	/**
	 * {@return whether the name begins as names of agencies do, with its region or 各}
	 */
	public boolean startsAgency(CharSequence name) {
		return this.starts.at(name, 0) > 0;
	}

	/**
	 * {@return whether the piece is a remark and no name: it holds a digit, a stop, a
	 * title or a word that no name has}
	 */
	boolean isRemark(String piece) {
		for (int i = LevelSigns.vocabulary().counted(piece); i < piece.length(); i++) {
			char c = piece.charAt(i);
			if (c >= '0' && c <= '9' || c == '。' || c == '《' || this.notAgencies.at(piece, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return whether the name stands for several agencies at once: 各省级水行政主管部门}
	 */
	public boolean isCollective(CharSequence name) {
		return collective(Forms.halfWidth(name).strip()) > 0;
	}

	/**
	 * {@return the length of what begins the name of several agencies: 各 in 各镇, 属地 in
	 * 属地镇街, 13个 in 13个街道、镇; 0 for none}
	 */
	int collective(String name) {
		int counted = LevelSigns.vocabulary().counted(name);
		return (counted > 0) ? counted : this.several.at(name, 0);
	}

	/**
	 * {@return the words without 等, 等部门 at their end}
	 */
	public String withoutOthers(String words) {
		return words.substring(0, beforeOthers(words, words.length()));
	}

	/**
	 * {@return whether what stands on both sides of the place are others, which are named
	 * together: 各有关部门、单位}
	 */
	boolean isTwofold(String text, int start, int at) {
		int next = this.anyOthers.at(text, at + 1);
		int end = at + 1 + next;
		return next > 0 && this.anyOthers.before(text, start, at) > 0
				&& (end == text.length() || !Han.is(text.charAt(end)));
	}

	/**
	 * {@return whether the words name others together: 市级各有关部门}
	 */
	boolean areOthers(String words) {
		return this.anyOthers.before(words, 0, words.length()) > 0;
	}

	/**
	 * {@return whether 等 stands in the words}
	 */
	boolean mayHaveOthers(String words) {
		return this.others.in(words);
	}

	/**
	 * Where 等, 等部门 begins that ends at the place; the place itself without such words.
	 */
	int beforeOthers(String words, int end) {
		int at = this.others.find(words, 0, end);
		Matcher others = this.andOthers.matcher(words);
		return at >= 0 && others.region(at, end).find() ? others.start() : end;
	}

	/**
	 * {@return what kind of agency the name shows}
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
		return this.lists.names(list);
	}

}
