package org.zeren.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The signs by which a name points to the level of its region: 市水利局 and 市政府办公室 begin with
 * one, 市政服务中心 and 市容环境卫生服务中心 do not, as 市政 and 市容 are words
 * (vocabulary/level-signs.yaml).
 */
public final class LevelSigns {

	private static final LevelSigns VOCABULARY = new LevelSigns(Vocabulary.read("level-signs", File.class));

	private final Words signs;

	private final Pattern counted;

	private final Words words;

	private final Words notWords;

	/**
	 * The file as it is written.
	 *
	 * @param signs the signs
	 * @param counted what local governments are counted as
	 * @param words words that begin with a sign and point to no level
	 * @param notWords longer words that begin so and do point to one
	 */
	record File(List<String> signs, List<String> counted, List<String> words, List<String> notWords) {
	}

	private LevelSigns(File file) {
		this.signs = new Words(file.signs());
		this.counted = Pattern.compile("\\d{1,3}个(?=" + Words.one(file.counted()) + ")");
		this.words = new Words(file.words());
		this.notWords = new Words(file.notWords());
	}

	public static LevelSigns vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether the name begins with a sign: 市水利局}
	 */
	public boolean begin(String name) {
		return this.signs.at(name, 0) > 0 && !beginWord(name);
	}

	/**
	 * {@return whether the name begins with the sign of the region's level, the last
	 * character of the region's name: 市水利局 and 南江市}
	 */
	public boolean begin(String name, String region) {
		return name.charAt(0) == region.charAt(region.length() - 1) && !beginWord(name);
	}

	/**
	 * {@return the length of the number that begins local governments which are counted
	 * and not named, 3 of 13个街道、镇; 0 for none}
	 * @param name a name with half-width signs
	 */
	public int counted(String name) {
		if (name.isEmpty() || !Character.isDigit(name.charAt(0))) {
			return 0;
		}
		Matcher number = this.counted.matcher(name);
		return number.lookingAt() ? number.end() : 0;
	}

	/**
	 * {@return whether the name begins with a word that begins like a sign: 市容, 区域}
	 */
	public boolean beginWord(String name) {
		return this.words.at(name, 0) > 0 && !standBeforeWord(name, 0);
	}

	/**
	 * {@return whether what looks like a word at the place is a sign and another word}:
	 * 市政 of 市政府办公室 is 市 and a piece of 政府
	 */
	public boolean standBeforeWord(String name, int at) {
		return this.notWords.at(name, at) > 0;
	}

}
