package org.zeren.extract.entity.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.document.Typography;
import org.zeren.extract.entity.naming.Line;
import org.zeren.extract.entity.naming.Mention;
import org.zeren.plan.Policy;

/**
 * The documents (政策法规) that a plan cites in 《》, with their numbers.
 */
public final class Policies {

	/** 鲁政发〔2021〕12号, 国务院令第748号. */
	private static final String NUMBER = "(?:[\\p{IsHan}]{1,12}[〔\\[【﹝(（][0-9]{4}[〕\\]】﹞)）]\\s?第?[0-9]{1,5}号|[\\p{IsHan}]{0,16}令\\s?第?\\s?[0-9]{1,5}号)";

	private static final Pattern BEHIND = Pattern.compile("\\s?[（(\\[]?\\s?(" + NUMBER + ")");

	private static final Pattern BEFORE = Pattern.compile("(" + NUMBER + ")[）)]?\\s?$");

	/** A short form of the plan itself. */
	private static final Pattern ITSELF = Pattern.compile("(?:本|该)?(?:规划|方案|计划|通知|意见|办法|条例|纲要|行动方案|行动计划|实施方案)");

	/** 根据《…》…，编制本规划: the words behind the titles. */
	private static final Pattern MADE = Pattern.compile("(?:制定|编制|制订)[^。]{0,6}(?:规划|方案|计划)");

	private static final Pattern FROM = Pattern.compile("根据|依据|按照|贯彻|落实");

	/** How far behind a title 制定本规划 may stand, with other titles between them. */
	private static final int REACH = 1500;

	private static final Pattern BASIS_HEADING = Pattern.compile("^[\\p{Punct}（）、．.一二三四五六七八九十0-9\\s]*(?:编制|规划|制定)依据");

	private final Map<String, Policy> known = new LinkedHashMap<>();

	private Policies() {
	}

	/**
	 * {@return the documents cited in {@code lines}}
	 * @param title the title of the plan, which cites itself
	 */
	public static Policies of(List<Line> lines, String title) {
		Policies policies = new Policies();
		String own = key(title);
		boolean basis = false;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			String next = (i + 1 < lines.size()) ? lines.get(i + 1).text() : "";
			basis = BASIS_HEADING.matcher(line.text()).find() || (basis && line.text().contains("《"));
			boolean made = basis || (FROM.matcher(line.text()).find() && MADE.matcher(line.text()).find());
			for (Mention mention : mentions(line)) {
				String key = key(mention.name());
				if (!key.equals(own) && !own.endsWith(key) && !ITSELF.matcher(mention.name()).matches()) {
					policies.add(key, mention, line, next, made && leadsToBasis(line, mention, basis));
				}
			}
		}
		return policies;
	}

	/** Only what stands before 制定本规划 in its sentence is the basis. */
	private static boolean leadsToBasis(Line line, Mention mention, boolean listed) {
		if (listed) {
			return true;
		}
		int to = Math.min(line.text().length(), mention.end() + REACH);
		String rest = line.text().substring(mention.end(), to);
		int end = rest.indexOf('。');
		return MADE.matcher((end < 0) ? rest : rest.substring(0, end)).find();
	}

	private void add(String key, Mention mention, Line line, String next, boolean basis) {
		Policy last = this.known.get(key);
		String number = (last != null && last.documentNumber() != null) ? last.documentNumber()
				: number(line, mention, next);
		Locator at = (last != null) ? last.at() : line.passage().locate(mention.start(), mention.end());
		this.known.put(key, new Policy((last != null) ? last.title() : mention.name(), number,
				basis || (last != null && last.basis()), at));
	}

	private static @Nullable String number(Line line, Mention mention, String next) {
		String text = line.text();
		Matcher behind = BEHIND.matcher(text).region(mention.end() + 1, Math.min(text.length(), mention.end() + 60));
		if (mention.end() + 1 <= text.length() && behind.lookingAt()) {
			return behind.group(1);
		}
		Matcher below = BEHIND.matcher(next);
		if (text.substring(Math.min(text.length(), mention.end() + 1)).isBlank() && below.lookingAt()) {
			return below.group(1);
		}
		int from = Math.max(0, mention.start() - 40);
		Matcher before = BEFORE.matcher(text).region(from, mention.start() - 1);
		return before.find() ? before.group(1).replaceFirst("^.*?(?:根据|按照|落实|依据|贯彻|和|、)", "") : null;
	}

	/** Titles in 《》, those in a title in 〈〉 or 《》 belong to it. */
	private static List<Mention> mentions(Line line) {
		List<Mention> found = new ArrayList<>();
		String text = line.text();
		int from = text.indexOf('《');
		while (from >= 0) {
			int end = closing(text, from);
			if (end > from + 2) {
				found.add(new Mention(text.substring(from + 1, end).strip(), from + 1, end, true));
			}
			from = text.indexOf('《', Math.max(end, from + 1));
		}
		return found;
	}

	private static int closing(String text, int from) {
		int depth = 0;
		for (int i = from; i < Math.min(text.length(), from + 200); i++) {
			char c = text.charAt(i);
			depth += (c == '《') ? 1 : (c == '》') ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		int first = text.indexOf('》', from);
		return (first > 0 && first - from < 200) ? first : from;
	}

	private static String key(String title) {
		return Typography.fold(title).replaceAll("[\\s《》]", "").replaceFirst("\\((?:征求意见稿|草案|送审稿|公示稿)\\)$", "");
	}

	public List<Policy> all() {
		return List.copyOf(this.known.values());
	}

	/**
	 * {@return the titles of the documents that {@code line} cites}
	 */
	public List<String> in(Line line) {
		List<String> titles = new ArrayList<>();
		for (Mention mention : mentions(line)) {
			Policy policy = this.known.get(key(mention.name()));
			if (policy != null && !titles.contains(policy.title())) {
				titles.add(policy.title());
			}
		}
		return titles;
	}

}
