package org.zeren.extract.entity.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.extract.entity.company.CompanyWords;
import org.zeren.extract.entity.naming.Lead;
import org.zeren.extract.entity.naming.Line;
import org.zeren.extract.entity.naming.Mention;

/**
 * Finds the projects that a running text names: names that hold the name of a place,
 * water, company or park, and the items of a list of projects.
 */
final class ProjectMentions {

	private static final int LONGEST = 60;

	/** 等重点项目, 等二氧化碳减排重大项目: what stands before in the list are projects. */
	private static final Pattern CLOSING = Pattern.compile("等[^，。；、：]{0,14}?(?:项目|工程|平台)");

	/** 等重点项目: the list is one of projects, whatever they are called. */
	private static final Pattern KEY = Pattern.compile("等(?:重点|重大)(?:项目|工程)");

	/** 公司实施, 确定的60项工程. */
	private static final Pattern COUNTED = Pattern
		.compile("公司(?:[(（][^)）]{2,16}[)）])?(?:实施|开展|启动|推进|建设[^项工])|[0-9]+(?:个|项|类)[^，]{0,6}(?:工程|项目)$");

	/** 一公里范围内禁止新建化工项目: what is forbidden is no project. */
	private static final Pattern FORBIDDEN = Pattern.compile("禁止|严禁|不得|不再|不准");

	private static final String MARKS = "，。；：！？\n,;:";

	private final CompanyWords words = CompanyWords.known();

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
	List<Mention> in(Line line) {
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

	private List<Mention> clause(Line line, int from, int to) {
		String text = line.text();
		if (to - from < 6 || to - from > 600) {
			return List.of();
		}
		Matcher closing = CLOSING.matcher(text).region(from, to);
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
		boolean key = list && KEY.matcher(text).region(close, to).lookingAt()
				&& items.stream()
					.filter((item) -> this.words.projects.before(item.name(), 0, item.name().length()) > 0)
					.count() > 1;
		boolean proper = key || items.stream().anyMatch(Mention::sure);
		return proper ? items.stream().filter((item) -> item.sure() || list || follows(item, items, text)).toList()
				: List.of();
	}

	/** 甲项目和乙项目: the conjunction stands behind the ending of a project. */
	private boolean joins(String text, int i) {
		return "和及与".indexOf(text.charAt(i)) >= 0 && this.words.projects.before(text, 0, i) > 0;
	}

	private static boolean follows(Mention item, List<Mention> items, String text) {
		return items.stream().anyMatch((other) -> other.sure() && item.start() - other.end() == 1);
	}

	private void item(Line line, int from, int to, boolean listed, List<Mention> items, boolean closed) {
		String text = line.text();
		int end = -1;
		for (int i = from; i < to && end < 0; i++) {
			int length = this.words.projects.at(text, i);
			if (length > 0 && i + length <= to && !text.startsWith("项目", i + length)) {
				end = i + length;
			}
		}
		if (end < 0 && !closed) {
			return;
		}
		int last = (end < 0) ? to : end;
		if (end > 0 && (this.words.notProjects.at(text, end) > 0 || company(text, end) || line.voice().cited(last - 1))
				|| line.voice().cited(from) || last - from > LONGEST) {
			return;
		}
		int start = start(line, from, last);
		String name = text.substring(start, last);
		String before = before(text, start);
		if (this.waters.stream().anyMatch(before::endsWith) || name.length() < 6 || line.voice().quoted(last - 1)
				|| counted(name)) {
			return;
		}
		boolean platform = name.endsWith("平台");
		items.add(new Mention(name, start, last, !platform && !name.contains("“") && this.peculiar.test(name)));
	}

	/** 方案》确定的60项工程, 某某公司实施回收项目: words about projects, no name of one. */
	private boolean counted(String name) {
		return name.charAt(0) == '《' || COUNTED.matcher(name).find() || FORBIDDEN.matcher(name).find()
				|| carriedOut(name);
	}

	/** 某某化工实施废水处理项目: a company by its short form and what it does. */
	private boolean carriedOut(String name) {
		for (int i = 4; i < name.length() - 4; i++) {
			if (this.words.trades.before(name, 2, i) > 0
					&& (name.startsWith("实施", i) || (name.startsWith("建设", i) && !name.startsWith("建设工", i)))) {
				return true;
			}
		}
		return false;
	}

	/** 某某工程股份有限公司: the ending stands in the name of a company. */
	private boolean company(String text, int end) {
		for (int i = end; i < Math.min(text.length(), end + 8) && Lead.isName(text.charAt(i)); i++) {
			if (this.words.full.at(text, i) > 0 || this.words.full.at(text, i + 1) > 0) {
				return true;
			}
			if (Lead.known().lead.at(text, i) > 0) {
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
		while (from > 0 && Lead.isName(text.charAt(from - 1)) && start - from < 8) {
			from--;
		}
		return text.substring(from, start - 1);
	}

	private int start(Line line, int from, int end) {
		Lead lead = Lead.known();
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
	private static int behindTime(String text, int from, int end) {
		for (int i = end - 4; i > from + 1; i--) {
			if (text.startsWith("期间", i - 2) || text.startsWith("以来", i - 2)) {
				return i;
			}
		}
		return from;
	}

	private int leads(String text, int at, Lead lead) {
		return (this.words.starts.at(text, at) > 0 || "市县区省".indexOf(text.charAt(at)) >= 0) ? 0
				: lead.lead.at(text, at);
	}

}
