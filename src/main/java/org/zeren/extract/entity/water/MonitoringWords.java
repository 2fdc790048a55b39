package org.zeren.extract.entity.water;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.zeren.text.Digits;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The words by which plans name monitoring cross-sections (vocabulary/monitoring.yaml),
 * and the grammar that they make: 甲桥 国控 考核 断面.
 */
public final class MonitoringWords {

	/** Each line that names a section holds it. */
	static final String SECTION = "断面";

	private static final MonitoringWords VOCABULARY = new MonitoringWords(Vocabulary.read("monitoring", File.class));

	/** 3个 names none. */
	private static final Pattern COUNTED = Pattern.compile("[0-9]+个");

	/** 国控水考核断面为2个（甲桥、乙闸）: the bracket lists names. */
	final Pattern listed;

	/** 甲河大桥省控断面, 乙河断面. */
	final Pattern named;

	/** 甲桥（国控）、乙口（省控）等断面: each name with its level. */
	final Pattern levelled;

	final Words into;

	private final Map<String, String> levels = new HashMap<>();

	private final Words noNames;

	private final Words places;

	private final Words alone;

	private final Words sure;

	/**
	 * The file as it is written, which explains each list.
	 */
	record File(LinkedHashMap<String, List<String>> levels, List<String> kinds, List<String> listing,
			List<String> notNames, List<String> endings, List<String> alone, List<String> sure, List<String> into) {
	}

	private MonitoringWords(File file) {
		file.levels().forEach((level, printed) -> printed.forEach((word) -> this.levels.put(word, level)));
		this.into = new Words(file.into());
		String level = "(?<level>" + Words.one(this.levels.keySet()) + ")";
		this.listed = Pattern.compile(level + "[^，。；（）()]{0,12}" + SECTION + "(?:" + Words.one(file.listing()) + "|[0-9"
				+ Digits.COUNTING + "]{1,3}个)*+[（(](?<names>[^（）()]{2,160})[）)]");
		this.named = Pattern.compile(level + "?" + Words.one(file.kinds()) + "?" + SECTION);
		this.levelled = Pattern.compile("[（(]" + level + "[）)](?=[^。；]{0,60}" + SECTION + ")");
		this.noNames = new Words(file.notNames());
		this.places = new Words(file.endings());
		this.alone = new Words(file.alone());
		this.sure = new Words(file.sure());
	}

	public static MonitoringWords vocabulary() {
		return VOCABULARY;
	}

	private static boolean ends(String text, Words words) {
		return words.before(text, 0, text.length()) > 0;
	}

	/**
	 * {@return the level that is printed so: 国控 for 国考}
	 */
	String level(String printed) {
		return this.levels.getOrDefault(printed, printed);
	}

	/**
	 * {@return whether the words may name a section: 甲桥, not 各 and 3个}
	 */
	boolean mayName(String words) {
		return words.length() > 1 && !COUNTED.matcher(words).lookingAt() && !ends(words, this.noNames);
	}

	/**
	 * {@return whether the words end as names of sections do: 甲河大桥}
	 */
	boolean isPlace(String words) {
		return ends(words, this.places);
	}

	/**
	 * {@return whether the words end as names of nothing but sections do: 甲闸}
	 */
	boolean isSure(String words) {
		return ends(words, this.sure);
	}

	/**
	 * {@return the name of the section at the place: 甲桥, 甲村断面}
	 */
	String name(String place) {
		return ends(place, this.alone) ? place : place + SECTION;
	}

}
