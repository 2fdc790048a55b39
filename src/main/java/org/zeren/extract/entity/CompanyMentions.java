package org.zeren.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the places of a text that name a company.
 */
final class CompanyMentions {

	private static final int LONGEST = 34;

	/** How far behind 有限公司 its branch may end: 某某有限公司北郊热电分公司. */
	private static final int LONGEST_BRANCH = 14;

	/** 等6家企业, 等“链主”企业: what stands before are names of companies. */
	private static final Pattern LISTED = Pattern
		.compile("等(?:[0-9]{1,4}余?家|[一二三四五六七八九十]{1,3}家)?[^，。；、,;]{0,4}?(?:“[^”]{1,6}”)?(?:企业|公司|矿山|矿企)");

	private static final Pattern CERTAIN = Pattern.compile("家|“");

	private static final Pattern UNIT = Pattern.compile("[0-9一二三四]?[#＃号]?");

	private final Line line;

	private final String text;

	private final CompanyWords words = CompanyWords.known();

	private final List<Mention> found = new ArrayList<>();

	private CompanyMentions(Line line) {
		this.line = line;
		this.text = line.text();
	}

	/**
	 * {@return the names of companies in {@code line}, in order; {@code sure} marks full
	 * names}
	 */
	static List<Mention> in(Line line) {
		CompanyMentions mentions = new CompanyMentions(line);
		mentions.full();
		mentions.listed();
		mentions.found.sort((one, other) -> Integer.compare(one.start(), other.start()));
		return mentions.found;
	}

	private void full() {
		int free = 0;
		int i = 0;
		while (i < this.text.length()) {
			int length = this.words.full.at(this.text, i);
			int works = (length == 0) ? this.words.works.at(this.text, i) : 0;
			int trade = (length + works == 0) ? this.words.trades.at(this.text, i) : 0;
			int end = i;
			if (length > 0) {
				end = branch(i + length);
				add(free, i, end, LONGEST, true);
			}
			else if (works > 0 && !ground(i + works) && !continues(i + works)) {
				end = i + works;
				works(free, i, end);
			}
			else if (trade > 0 && acts(i + trade)) {
				end = i + trade;
				add(free, i, end, 4, false);
			}
			free = (end > i) ? end : free;
			i = Math.max(end, i + 1);
		}
	}

	/** Behind the branch that the name goes on to, or {@code end}. */
	private int branch(int end) {
		int last = end;
		for (int i = end; i < Math.min(this.text.length(), last + LONGEST_BRANCH); i++) {
			int works = this.words.works.at(this.text, i);
			int length = Math.max(Math.max(this.words.full.at(this.text, i), this.words.branches.at(this.text, i)),
					ground(i + works) ? 0 : works);
			if (length > 0) {
				last = i + length;
				i = last - 1;
			}
			else if (!Lead.isName(this.text.charAt(i)) || Lead.known().lead.at(this.text, i) > 0) {
				break;
			}
		}
		return last;
	}

	/** 厂区, 厂房: the ground of the works, not its name. */
	private boolean ground(int end) {
		return end < this.text.length() && "区房址界内外商家级长".indexOf(this.text.charAt(end)) >= 0;
	}

	/** 甲化工集团股份有限公司: 集团 does not end the name. */
	private boolean continues(int end) {
		for (int i = end; i < Math.min(this.text.length(), end + 12); i++) {
			if (this.words.full.at(this.text, i) > 0) {
				return true;
			}
			if (!Lead.isName(this.text.charAt(i)) || Lead.known().lead.at(this.text, i) > 0) {
				return false;
			}
		}
		return false;
	}

	private void works(int free, int ending, int end) {
		String stem = this.text.substring(Math.max(free, ending - 10), ending);
		boolean facility = this.text.charAt(end - 1) == '厂' && this.words.facilities
			.before(stem + this.text.substring(ending, end - 1), 0, stem.length() + end - 1 - ending) > 0;
		if (!facility) {
			add(free, ending, end, 12, false);
		}
	}

	/** 某某热电3#机组. */
	private boolean acts(int end) {
		Matcher unit = UNIT.matcher(this.text).region(end, this.text.length());
		int at = unit.lookingAt() ? unit.end() : end;
		return this.words.deeds.at(this.text, at) > 0;
	}

	private void add(int free, int ending, int end, int longest, boolean full) {
		if (this.line.voice().quoted(ending) || "《".indexOf(this.text.charAt(ending)) >= 0) {
			return;
		}
		int start = this.words.start(this.text, Math.max(free, ending - longest), ending);
		while (start < ending && !Lead.isName(this.text.charAt(start))
				&& !Character.isLetter(this.text.charAt(start))) {
			start++;
		}
		String stem = this.text.substring(start, ending);
		if (stem.length() >= 2
				&& this.words.peculiar(this.text.substring(start, full ? end : ending)) >= (limited(ending) ? 1 : 2)) {
			this.found.add(new Mention(this.text.substring(start, end), start, end, full));
		}
	}

	/** 有限公司 shows a name by itself. */
	private boolean limited(int ending) {
		return this.text.startsWith("有限", ending) || this.text.startsWith("股份有限", ending);
	}

	private void listed() {
		Matcher list = LISTED.matcher(this.text);
		while (list.find()) {
			List<Mention> items = items(list.start());
			boolean certain = CERTAIN.matcher(list.group()).find() || items.stream().anyMatch((item) -> item.sure());
			if (certain && items.stream().allMatch((item) -> item.sure() || isShort(item.name()))) {
				items.stream().filter((item) -> !item.sure() && !covered(item)).forEach(this.found::add);
			}
		}
	}

	private boolean covered(Mention item) {
		return this.found.stream().anyMatch((known) -> known.start() < item.end() && item.start() < known.end());
	}

	private boolean isShort(String name) {
		return name.length() >= 2 && name.length() <= 8 && name.chars().allMatch((c) -> Lead.isName((char) c))
				&& this.words.peculiar(name) >= 2;
	}

	/** The items of the list that ends at {@code end}. */
	private List<Mention> items(int end) {
		List<Mention> items = new ArrayList<>();
		int to = end;
		int i = end;
		while (i >= Math.max(0, end - 200)) {
			char c = (i > 0) ? this.text.charAt(i - 1) : '。';
			boolean stop = "，。；：,;:\n".indexOf(c) >= 0 || i <= end - 200;
			if (c == '、' || stop) {
				items.add(item(i, to));
				to = i - 1;
			}
			if (stop) {
				break;
			}
			i--;
		}
		return items;
	}

	private Mention item(int from, int to) {
		for (Mention mention : this.found) {
			if (mention.end() == to && mention.start() >= from) {
				return new Mention(mention.name(), mention.start(), to, true);
			}
		}
		int start = (to > from) ? this.words.start(this.text, from, to) : from;
		return new Mention(this.text.substring(start, Math.max(start, to)), start, Math.max(start, to), false);
	}

}
