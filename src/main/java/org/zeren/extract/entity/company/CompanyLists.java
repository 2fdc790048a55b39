package org.zeren.extract.entity.company;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.naming.Mention;

/**
 * Companies by any short form in a list that says that it is one of companies:
 * 鼎丰、瑞泽等“链主”企业.
 */
final class CompanyLists {

	private final String text;

	private final List<Mention> companies;

	private final CompanyWords words = CompanyWords.vocabulary();

	private CompanyLists(VoicedLine line, List<Mention> companies) {
		this.text = line.text();
		this.companies = companies;
	}

	/**
	 * {@return the companies in the lists of {@code line} that are not known yet}
	 * @param companies those that are
	 */
	static List<Mention> in(VoicedLine line, List<Mention> companies) {
		return new CompanyLists(line, companies).read();
	}

	private List<Mention> read() {
		List<Mention> found = new ArrayList<>();
		Matcher list = this.words.closing.matcher(this.text);
		while (list.find()) {
			List<Mention> items = items(list.start());
			boolean certain = this.words.certain.matcher(list.group()).find() || items.stream().anyMatch(Mention::sure);
			if (certain && items.stream().allMatch((item) -> item.sure() || isShort(item.name()))) {
				items.stream()
					.filter((item) -> !item.sure() && !CompanyName.covered(item, this.companies))
					.forEach(found::add);
			}
		}
		return found;
	}

	private boolean isShort(String name) {
		return name.length() >= 2 && name.length() <= 8 && name.chars().allMatch((c) -> LeadIn.isName((char) c))
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
		for (Mention mention : this.companies) {
			if (mention.end() == to && mention.start() >= from) {
				return new Mention(mention.name(), mention.start(), to, true);
			}
		}
		int start = (to > from) ? this.words.start(this.text, from, to) : from;
		return new Mention(this.text.substring(start, Math.max(start, to)), start, Math.max(start, to), false);
	}

}
