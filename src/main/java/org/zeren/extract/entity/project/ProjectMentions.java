package org.zeren.extract.entity.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;

import org.zeren.extract.entity.company.CompanyWords;
import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.naming.Mention;

/**
 * Finds the projects that a running text names: names that hold the name of a place,
 * water, company or park, and the items of a list of projects: 推进甲河治理工程、管网改造项目 names
 * both.
 */
final class ProjectMentions {

	private static final int LONGEST = 60;

	private static final String MARKS = "，。；：！？\n,;:";

	private final ProjectWords words = ProjectWords.vocabulary();

	private final CompanyWords companies = CompanyWords.vocabulary();

	private final Predicate<String> peculiar;

	private final Set<String> waters;

	/**
	 * @param peculiar whether a name holds the name of a place, water, company or park
	 * @param waters the waters, which in 甲河、乙河治理工程 are no projects
	 */
	ProjectMentions(Predicate<String> peculiar, Set<String> waters) {
		this.peculiar = peculiar;
		this.waters = waters;
	}

	/**
	 * {@return the projects that {@code line} names; its lists are read clause by clause}
	 */
	List<Mention> in(VoicedLine line) {
		List<Mention> found = new ArrayList<>();
		int from = 0;
		for (int i = 0; i <= line.text().length(); i++) {
			if (i == line.text().length() || (MARKS.indexOf(line.text().charAt(i)) >= 0 && !line.voice().quoted(i))) {
				found.addAll(clause(line, from, i));
				from = i + 1;
			}
		}
		return found;
	}

	private List<Mention> clause(VoicedLine line, int from, int to) {
		String text = line.text();
		if (to - from < 6 || to - from > 600) {
			return List.of();
		}
		Matcher closing = this.words.closing.matcher(text).region(from, to);
		int close = closing.find() ? closing.start() : -1;
		List<Mention> items = new ArrayList<>();
		int start = from;
		for (int i = from; i <= to; i++) {
			boolean end = i == to || i == close;
			if (end || (text.charAt(i) == '、' && !line.voice().quoted(i)) || joins(text, i)) {
				item(line, start, i, i <= close || close < 0 && !end || i == close, items, i == close);
				start = i + 1;
			}
			if (i == close) {
				break;
			}
		}
		boolean list = close >= 0 && items.size() > 1;
		boolean key = list && this.words.keyList.matcher(text).region(close, to).lookingAt()
				&& items.stream()
					.filter((item) -> this.words.endings.before(item.name(), 0, item.name().length()) > 0)
					.count() > 1;
		boolean proper = key || items.stream().anyMatch(Mention::sure);
		return proper ? items.stream().filter((item) -> item.sure() || list || follows(item, items, text)).toList()
				: List.of();
	}

	/** 甲项目和乙项目: the conjunction stands behind the ending of a project. */
	private boolean joins(String text, int i) {
		return LeadIn.vocabulary().isAnd(text, i) && this.words.endings.before(text, 0, i) > 0;
	}

	private static boolean follows(Mention item, List<Mention> items, String text) {
		return items.stream().anyMatch((other) -> other.sure() && item.start() - other.end() == 1);
	}

	private void item(VoicedLine line, int from, int to, boolean listed, List<Mention> items, boolean closed) {
		String text = line.text();
		int end = -1;
		for (int i = from; i < to && end < 0; i++) {
			int length = this.words.endings.at(text, i);
			if (length > 0 && i + length <= to && !text.startsWith(ProjectList.PROJECT, i + length)) {
				end = i + length;
			}
		}
		if (end < 0 && !closed) {
			return;
		}
		int last = (end < 0) ? to : end;
		if (end > 0 && (this.words.notBehind.at(text, end) > 0 || company(text, end) || line.voice().cited(last - 1))
				|| line.voice().cited(from) || last - from > LONGEST) {
			return;
		}
		int start = start(line, from, last);
		String name = text.substring(start, last);
		String before = before(text, start);
		if (this.waters.stream().anyMatch(before::endsWith) || name.length() < 6 || line.voice().quoted(last - 1)
				|| this.words.isAbout(name) || carriedOut(name)) {
			return;
		}
		boolean platform = this.words.platforms.before(name, 0, name.length()) > 0;
		items.add(new Mention(name, start, last, !platform && !name.contains("“") && this.peculiar.test(name)));
	}

	/** 某某化工实施废水处理项目: a company by its short form and what it does. */
	private boolean carriedOut(String name) {
		for (int i = 4; i < name.length() - 4; i++) {
			if (this.companies.trades.before(name, 2, i) > 0 && this.words.does(name, i)) {
				return true;
			}
		}
		return false;
	}

	/** 某某工程股份有限公司: the ending stands in the name of a company. */
	private boolean company(String text, int end) {
		for (int i = end; i < Math.min(text.length(), end + 8) && LeadIn.isName(text.charAt(i)); i++) {
			if (this.companies.full.at(text, i) > 0 || this.companies.full.at(text, i + 1) > 0) {
				return true;
			}
			if (LeadIn.vocabulary().lead.at(text, i) > 0) {
				return false;
			}
		}
		return false;
	}

	/**
	 * The water that stands in the list directly before {@code start}; empty for none.
	 */
	private static String before(String text, int start) {
		if (start < 2 || text.charAt(start - 1) != '、') {
			return "";
		}
		int from = start - 1;
		while (from > 0 && LeadIn.isName(text.charAt(from - 1)) && start - from < 8) {
			from--;
		}
		return text.substring(from, start - 1);
	}

	private int start(VoicedLine line, int from, int end) {
		LeadIn lead = LeadIn.vocabulary();
		if (from > 0 && line.text().charAt(from - 1) == '、') {
			return from;
		}
		int start = behindTime(line.text(), from, end);
		int length = leads(line.text(), start, lead);
		while (length > 0 && start + length < end - 4) {
			start += length;
			length = leads(line.text(), start, lead);
		}
		return start;
	}

	/** “十三五”期间某某公司…项目: the name begins behind the time. */
	private int behindTime(String text, int from, int end) {
		for (int i = end - 4; i > from + 1; i--) {
			if (this.words.times.before(text, from, i) > 0) {
				return i;
			}
		}
		return from;
	}

	private int leads(String text, int at, LeadIn lead) {
		return (this.companies.starts.at(text, at) > 0 || lead.regions.at(text, at) > 0) ? 0 : lead.lead.at(text, at);
	}

}
