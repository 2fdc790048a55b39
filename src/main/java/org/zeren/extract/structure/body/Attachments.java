package org.zeren.extract.structure.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.text.Digits;
import org.zeren.vocabulary.Words;

/**
 * Lines that name what is attached to a plan and so end it: 附件1, 附表：…, 附 录 1 规划项目表, 抄送：….
 */
public final class Attachments {

	private static final String OPENING = Words.spaced(Headings.vocabulary().attachments());

	private static final String NUMBER = "[\\d" + Digits.COUNTING + "]{0,2}";

	private static final Pattern LINE = Pattern.compile(OPENING + "\\s*" + NUMBER + "\\s*(?:[:：].*|\\s[^。；，]{2,40})?|"
			+ Words.one(Headings.vocabulary().endings()) + "[:：].*");

	/** 附件1 alone. */
	private static final Pattern BARE = Pattern.compile(OPENING + ".{0,4}");

	private static final Pattern OPENS = Pattern.compile(OPENING);

	/** 附件：1.安岭市清洁生产行动计划. */
	private static final Pattern LISTED = Pattern
		.compile("(?:" + OPENING + ")?[:：]?" + NUMBER + "[.．、]?(?<title>.{4,90})");

	private Attachments() {
	}

	/**
	 * {@return whether the line ends the plan: 附件1, 抄送：…}
	 */
	static boolean isLine(CharSequence line) {
		return LINE.matcher(line).matches();
	}

	/**
	 * {@return whether the line says no more than that something is attached: 附件1}
	 */
	public static boolean isBare(CharSequence line) {
		return BARE.matcher(line).matches();
	}

	/**
	 * {@return whether the line opens like that of an attachment: 附件：1.清洁生产行动计划}
	 */
	static boolean opens(CharSequence line) {
		return OPENS.matcher(line).lookingAt();
	}

	/**
	 * {@return what the line of a list of attachments names: 清洁生产行动计划 of 附件：1.清洁生产行动计划;
	 * empty where it names nothing}
	 */
	static String named(CharSequence line) {
		Matcher listed = LISTED.matcher(line);
		return listed.matches() ? listed.group("title") : "";
	}

}
