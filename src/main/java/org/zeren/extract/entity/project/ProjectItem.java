package org.zeren.extract.entity.project;

import java.util.regex.Pattern;

/**
 * A line or part of a line below a heading for projects, such as 1.甲河治理工程；.
 */
final class ProjectItem {

	private static final int LONGEST = 60;

	/** 水类, 大气污染治理工程: the name of a group of projects. */
	private static final Pattern GROUP = Pattern.compile(".{1,12}(?:类|工程|项目|领域|方面)");

	/** 重点工程, 重大项目: words for projects of a kind. */
	private static final Pattern KIND = Pattern.compile("(?:专栏|重点工程).*|.*(?:重点|重大)(?:工程|项目)");

	private ProjectItem() {
	}

	/**
	 * {@return {@code printed} without its number and the mark at its end}
	 */
	static String plain(String printed) {
		return printed.strip()
			.replaceFirst("^[（(]?[0-9一二三四五六七八九十]{1,3}(?:[.．、）)][0-9]{0,2})++", "")
			.replaceFirst("[；。;，]+$", "")
			.strip();
	}

	/**
	 * {@return whether {@code plain} is the name of a project}
	 */
	static boolean names(String plain) {
		String name = plain.replaceFirst("[(（][一二三四]期[)）]$", "");
		return name.length() > 6 && name.length() <= LONGEST && (name.endsWith("项目") || name.endsWith("工程"))
				&& !KIND.matcher(name).matches() && !name.contains("，");
	}

	/**
	 * {@return whether {@code plain} may be the name of a group of projects}
	 */
	static boolean groups(String plain) {
		return GROUP.matcher(plain).matches();
	}

}
