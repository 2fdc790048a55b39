package org.zeren.extract.entity.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.naming.Mention;
import org.zeren.plan.named.Policy;
import org.zeren.text.DocumentNumber;
import org.zeren.text.Forms;

/**
 * The documents (政策法规) that a plan cites in 《》, with their numbers:
 * 根据《甲条例》（国务院令第1号），制定本规划 gives 甲条例 with the number 国务院令第1号 as a basis of the plan.
 */
public final class Policies {

	private static final String NUMBER = "(?:" + DocumentNumber.OF_YEAR + "|" + DocumentNumber.OF_ORDER + ")";

	private static final Pattern BEHIND = Pattern.compile("\\s?[（(\\[]?\\s?(" + NUMBER + ")");

	private static final Pattern BEFORE = Pattern.compile("(" + NUMBER + ")[）)]?\\s?$");

	private static final Pattern BRACKETS = Pattern.compile("[\\s《》]");

	/** How far behind a title 制定本规划 may stand, with other titles between them. */
	private static final int REACH = 1500;

	private final PolicyWords words = PolicyWords.vocabulary();

	private final Map<String, Policy> known = new LinkedHashMap<>();

	private Policies() {
	}

	/**
	 * {@return the documents cited in {@code lines}}
	 * @param title the title of the plan, which cites itself
	 */
	public static Policies of(List<VoicedLine> lines, String title) {
		Policies policies = new Policies();
		String own = policies.key(title);
		boolean basis = false;
		for (int i = 0; i < lines.size(); i++) {
			VoicedLine line = lines.get(i);
			String next = (i + 1 < lines.size()) ? lines.get(i + 1).text() : "";
			basis = policies.words.headsBasis(line.text()) || (basis && line.text().indexOf('《') >= 0);
			boolean made = basis || policies.words.tellsBasis(line.text());
			for (Mention mention : mentions(line)) {
				String key = policies.key(mention.name());
				if (!key.equals(own) && !own.endsWith(key) && !policies.words.isItself(mention.name())) {
					policies.add(key, mention, line, next, made && policies.leadsToBasis(line, mention, basis));
				}
			}
		}
		return policies;
	}

	/** Only what stands before 制定本规划 in its sentence is the basis. */
	private boolean leadsToBasis(VoicedLine line, Mention mention, boolean listed) {
		if (listed) {
			return true;
		}
		int to = Math.min(line.text().length(), mention.end() + REACH);
		String rest = line.text().substring(mention.end(), to);
		int end = rest.indexOf('。');
		return this.words.endsBasis((end < 0) ? rest : rest.substring(0, end));
	}

	private void add(String key, Mention mention, VoicedLine line, String next, boolean basis) {
		Policy last = this.known.get(key);
		String number = (last != null && last.documentNumber() != null) ? last.documentNumber()
				: number(line, mention, next);
		Locator at = (last != null) ? last.at() : line.passage().locate(mention.start(), mention.end());
		this.known.put(key, new Policy((last != null) ? last.title() : mention.name(), number,
				basis || (last != null && last.basis()), at));
	}

	private @Nullable String number(VoicedLine line, Mention mention, String next) {
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
		return before.find() ? this.words.number(before.group(1)) : null;
	}

	/** Titles in 《》, those in a title in 〈〉 or 《》 belong to it. */
	private static List<Mention> mentions(VoicedLine line) {
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

	private String key(String title) {
		return this.words.withoutDraft(BRACKETS.matcher(Forms.halfWidth(title)).replaceAll(""));
	}

	public List<Policy> all() {
		return List.copyOf(this.known.values());
	}

	/**
	 * {@return the titles of the documents that {@code line} cites}
	 */
	public List<String> in(VoicedLine line) {
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
