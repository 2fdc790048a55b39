package org.zeren.extract.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.vocabulary.Grammar;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.plan.AgencyKind;

/**
 * Sectors of units (单位): where one ends and the next begins, and what kind of unit a name
 * shows (vocabulary/units.yaml).
 */
public final class AgencyWords {

	private static final int LONGEST = 45;

	/** 等, 等部门, 等有关单位 behind the last name. */
	private static final Pattern AND_OTHERS = Pattern.compile("等(?:各?(?:有关|相关|市直|责任)*+(?:部门|单位|部门单位|部门和单位))?$");

	/** 市农业局等有关部门和各镇: a unit, others without a name, another unit. */
	private static final Pattern AND_MORE = Pattern
		.compile("等(?:各?(?:有关|相关|市直|责任)*+(?:部门|单位|部门单位))?[和及与](?=[\\p{IsHan}]{2})");

	/** 分别, 共同 between the last name and its verb. */
	private static final Pattern ADVERB = Pattern.compile("(?:分别|共同|联合|各自|具体|积极|密切|统一|一并)++$");

	private static final Pattern BEFORE = Pattern.compile("^(?:由|以及|并由|其中|和|及|与)");

	/**
	 * 区（县）, 街道办事处, 开发区管（工）委: no name of its own, goes on with the collective unit before
	 * it.
	 */
	private static final Pattern NAMELESS = Pattern
		.compile("(?:乡|镇|街道?|县|旗|市|区|自治|州|盟|地区|苏木|办事处?|经济|技术|高新|产业|功能区?|开发区|园区|新区|景区|管|理|委|会|工|党|人民|政府|[()、/ ])+");

	/** 各镇, 属地镇: begins a collective unit. */
	private static final Pattern COLLECTIVE = Pattern.compile("(?:各|属地|所在|辖区|相关|有关)[^、]{0,12}");

	/** What is no unit beside another, but a room or a branch of it. */
	private static final Pattern BRANCH = Pattern.compile("(?:人民)?政府.*|.{0,8}(?:室|科|分局|大队|支队|中队)");

	/** Last characters of the names of offices. */
	private static final String OFFICE_ENDS = "局委厅办部处院会心府";

	/** First characters of names that tell the region: 市财政局, 各镇. */
	private static final String REGION_SIGNS = "市区县省州盟旗各";

	private static final AgencyWords VOCABULARY = new AgencyWords(Vocabulary.read("units", Words.class));

	private final Words words;

	private final Map<AgencyKind, List<Pattern>> kinds = new LinkedHashMap<>();

	/**
	 * The file as it is written.
	 *
	 * @param kinds patterns by kind, in the order to try them
	 * @param ends last characters of names
	 * @param notUnits words that show that a piece is no unit
	 */
	record Words(@Grammar LinkedHashMap<AgencyKind, List<String>> kinds, String ends, List<String> notUnits) {
	}

	private AgencyWords(Words words) {
		this.words = words;
		words.kinds()
			.forEach((kind, patterns) -> this.kinds.put(kind, patterns.stream().map(Pattern::compile).toList()));
	}

	public static AgencyWords vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether the name ends as names of units do}
	 */
	public boolean isLikely(CharSequence name) {
		String folded = Typography.fold(name).strip();
		while (folded.endsWith(")") && folded.lastIndexOf('(') > 0) {
			folded = folded.substring(0, folded.lastIndexOf('('));
		}
		return folded.length() >= 2 && this.words.ends().indexOf(folded.charAt(folded.length() - 1)) >= 0
				&& !isRemark(folded);
	}

	private boolean isRemark(String piece) {
		return this.words.notUnits().stream().anyMatch(piece::contains)
				|| piece.chars().anyMatch((c) -> Character.isDigit(c) && c < 128 || c == '。' || c == '《');
	}

	/**
	 * {@return what kind of unit the name shows}
	 */
	public AgencyKind kind(CharSequence name) {
		String folded = Typography.fold(name);
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
		String text = Typography.fold(list);
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
		boolean office = one.length() >= 3 && isLikely(one) && OFFICE_ENDS.indexOf(one.charAt(one.length() - 1)) >= 0;
		return office && other.length() >= 3 && isLikely(other)
				&& (REGION_SIGNS.indexOf(other.charAt(0)) >= 0 || !BRANCH.matcher(other).matches());
	}

	/** Whether what follows the divider belongs to the collective unit before it. */
	private static boolean goesOn(String text, int start, int at) {
		if (at >= text.length() || !COLLECTIVE.matcher(text.substring(start, at).strip()).lookingAt()) {
			return false;
		}
		int end = at + 1;
		int depth = 0;
		while (end < text.length() && (depth > 0 || "、,;。".indexOf(text.charAt(end)) < 0)) {
			depth += (text.charAt(end) == '(') ? 1 : (text.charAt(end) == ')') ? -1 : 0;
			end++;
		}
		String next = AND_OTHERS.matcher(text.substring(at + 1, end).strip()).replaceFirst("");
		return !next.isEmpty() && NAMELESS.matcher(next).matches();
	}

	private void add(List<Passage> names, Passage piece) {
		String text = Typography.fold(piece);
		int from = 0;
		var before = BEFORE.matcher(text);
		if (before.find() && text.length() > before.end() + 2) {
			from = before.end();
		}
		var adverb = ADVERB.matcher(text);
		int to = adverb.find() ? adverb.start() : text.length();
		var others = AND_OTHERS.matcher(text).region(0, to);
		to = others.find() ? others.start() : to;
		if (to <= from) {
			return;
		}
		Passage name = piece.strip(from, to);
		if (name.length() < 2 || name.length() > LONGEST || isRemark(Typography.fold(name))) {
			return;
		}
		Matcher more = AND_MORE.matcher(Typography.fold(name));
		if (more.find() && isLikely(name.subSequence(0, more.start()))) {
			names.add(name.strip(0, more.start()));
			names.add(name.strip(more.end(), name.length()));
			return;
		}
		int and = and(Typography.fold(name));
		if (and > 0) {
			names.add(name.strip(0, and));
			names.add(name.strip(and + (name.toString().startsWith("以及", and) ? 2 : 1), name.length()));
			return;
		}
		names.add(name);
	}

	/** 和, 及, 与 or 以及 between two whole names; 自然资源和规划局 is one name. */
	private int and(String name) {
		for (int i = 3; i + 3 < name.length(); i++) {
			int length = name.startsWith("以及", i) ? 2 : ("和及与".indexOf(name.charAt(i)) >= 0) ? 1 : 0;
			if (length > 0 && areNames(name.substring(0, i), name.substring(i + length))) {
				return i;
			}
		}
		return -1;
	}

}
