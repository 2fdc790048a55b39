package org.zeren.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

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

	/** 3#机组, 2025年底前完成: what may stand before a deed. */
	private static final Pattern UNIT = Pattern.compile("20[0-9]{2}年[^，。；、]{0,5}?(?=完成)|[0-9一二三四]?[#＃号]?");

	/** The longest name of works, and of the head of a short form. */
	private static final int LONGEST_WORKS = 12;

	private static final int LONGEST_HEAD = 4;

	/** 小造纸厂, 绿色工厂: works of a kind. */
	private static final Pattern KIND = Pattern.compile("小[^，。；、]{1,2}$|(?<!化)工$");

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
		mentions.shortForms();
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
			int end = i;
			if (length > 0) {
				end = branch(i + length);
				add(free, i, end, LONGEST, true);
			}
			else if (works > 0 && !ground(i + works) && !continues(i + works)) {
				end = i + works;
				works(free, i, end);
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
		if (isGroup(ending, end)) {
			return;
		}
		int from = Math.max(free, ending - LONGEST_WORKS);
		for (int i = from + 2; i < ending - 1; i++) {
			int trade = this.words.trades.at(this.text, i);
			if (trade > 0 && i + trade < ending && this.words.peculiar(this.text.substring(i + trade, ending)) >= 2) {
				// 某某水务东郊厂 is the works of a company
				add(free, i, i + trade, LONGEST_HEAD, false);
				return;
			}
		}
		String stem = this.text.substring(from, end - 1);
		boolean bare = this.text.charAt(end - 1) == '厂';
		boolean facility = bare && this.words.facilities.before(stem, 0, stem.length()) > 0;
		if (!facility && !(bare && KIND.matcher(stem).find())) {
			add(free, ending, end, LONGEST_WORKS, false);
		}
	}

	/** 某某热电 and the like, where what stands around shows a company. */
	private void shortForms() {
		for (int i = 2; i < this.text.length(); i++) {
			int trade = this.words.trades.at(this.text, i);
			int end = i + trade;
			Mention form = (trade > 0) ? mention(0, i, end, LONGEST_HEAD, false) : null;
			if (form != null && !covered(form) && (acts(end) || isUnit(form) || besideCompany(form))) {
				this.found.add(form);
			}
		}
	}

	/** （配合单位：市水利局、某某水务）: the name is a unit of a note. */
	private boolean isUnit(Mention form) {
		return isUnit(form.start(), form.end()) && form.name().chars().noneMatch((c) -> "市县区旗州局".indexOf(c) >= 0);
	}

	private boolean isUnit(int start, int end) {
		boolean begins = start > 0 && "：:、，,；;（(【".indexOf(this.text.charAt(start - 1)) >= 0;
		return begins && this.line.voice().cited(start)
				&& (end == this.text.length() || "、，,；;）)】。\n".indexOf(this.text.charAt(end)) >= 0);
	}

	/** （配合单位：县水务集团）: a group of the plan's own region. */
	private boolean isGroup(int ending, int end) {
		int start = ending;
		while (start > 0 && Lead.isName(this.text.charAt(start - 1)) && ending - start < LONGEST_HEAD) {
			start--;
		}
		if (!this.text.startsWith("集团", ending) || ending - start < 2 || !isUnit(start, end)) {
			return false;
		}
		this.found.add(new Mention(this.text.substring(start, end), start, end, false));
		return true;
	}

	/** 支持某某有限公司、某某水产建设…: an item beside the full name of a company. */
	private boolean besideCompany(Mention form) {
		return this.found.stream()
			.filter(Mention::sure)
			.anyMatch((full) -> (full.start() == form.end() + 1 && joins(form.end()))
					|| (full.end() == form.start() - 1 && joins(full.end())));
	}

	private boolean joins(int at) {
		return "、和与及".indexOf(this.text.charAt(at)) >= 0;
	}

	/** 某某热电3#机组. */
	private boolean acts(int end) {
		Matcher unit = UNIT.matcher(this.text).region(end, this.text.length());
		int at = unit.lookingAt() ? unit.end() : end;
		return this.words.deeds.at(this.text, at) > 0;
	}

	private void add(int free, int ending, int end, int longest, boolean full) {
		Mention mention = mention(free, ending, end, longest, full);
		if (mention != null) {
			this.found.add(mention);
		}
	}

	private @Nullable Mention mention(int free, int ending, int end, int longest, boolean full) {
		if (this.line.voice().quoted(ending) || "《".indexOf(this.text.charAt(ending)) >= 0) {
			return null;
		}
		// four more: a word that leads in may begin before the longest name
		int start = this.words.start(this.text, Math.max(free, ending - longest - 4), ending);
		while (start < ending && !Lead.isName(this.text.charAt(start))
				&& !Character.isLetter(this.text.charAt(start))) {
			start++;
		}
		String stem = this.text.substring(start, ending);
		boolean named = stem.length() >= 2 && stem.length() <= longest
				&& this.words.peculiar(this.text.substring(start, full ? end : ending)) >= (limited(ending) ? 1 : 2);
		return named ? new Mention(this.text.substring(start, end), start, end, full) : null;
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
