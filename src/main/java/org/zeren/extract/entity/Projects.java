package org.zeren.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.plan.Project;

/**
 * The named engineering projects (重点工程) of a document: the items below a heading for
 * projects, the names in a table of projects, and names in running text that hold the
 * name of a place, water, company or park.
 */
final class Projects {

	private static final int LONGEST = 60;

	/** 重点工程, 水生态环境重点工程, 重大工程项目. */
	private static final Pattern HEADING = Pattern.compile("(?:重点|重大|主要|骨干)[^，。；]{0,12}(?:工程|项目)[^，。；]{0,8}$");

	/** 水类, 大气污染治理工程: the name of a group of projects. */
	private static final Pattern GROUP = Pattern.compile(".{1,12}(?:类|工程|项目|领域|方面)");

	private static final Pattern NAME_COLUMN = Pattern.compile("(?:项目|工程)(?:名称)?");

	private static final Pattern CATEGORY_COLUMN = Pattern.compile("(?:项目|工程)?(?:类别|类型|领域)");

	/** 等重点项目, 等二氧化碳减排重大项目: what stands before in the list are projects. */
	private static final Pattern CLOSING = Pattern.compile("等[^，。；、：]{0,14}?(?:项目|工程|平台)");

	/** 等重点项目: the list is one of projects, whatever they are called. */
	private static final Pattern KEY = Pattern.compile("等(?:重点|重大)(?:项目|工程)");

	/** 公司实施, 确定的60项工程. */
	private static final Pattern COUNTED = Pattern
		.compile("公司(?:[(（][^)）]{2,16}[)）])?(?:实施|开展|启动|推进|建设[^项工])|[0-9]+(?:个|项|类)[^，]{0,6}(?:工程|项目)$");

	/** The number of a list's second item: (2), 二、. */
	private static final Pattern SECOND = Pattern.compile("\\s*[（(]?[2二][.．、）)]");

	/** 一公里范围内禁止新建化工项目: what is forbidden is no project. */
	private static final Pattern FORBIDDEN = Pattern.compile("禁止|严禁|不得|不再|不准");

	/** 南郊|污水处理厂扩建项目: what stands before a facility is its place, no company. */
	private static final Pattern FACILITY = Pattern.compile("[^，。；、]{2,10}?[厂站场]");

	private static final String MARKS = "，。；：！？\n,;:";

	private final CompanyWords words = CompanyWords.known();

	private final Predicate<String> peculiar;

	private final Set<String> waters;

	private final Map<String, Project> known = new LinkedHashMap<>();

	private Projects(Predicate<String> peculiar, Set<String> waters) {
		this.peculiar = peculiar;
		this.waters = waters;
	}

	/**
	 * {@return the projects in {@code blocks}}
	 * @param peculiar whether a name holds the name of a place, water, company or park
	 * @param waters the waters, which in 甲河、乙河治理工程 are no projects
	 */
	static Projects of(List<Block> blocks, Predicate<String> peculiar, Set<String> waters) {
		Projects projects = new Projects(peculiar, waters);
		String category = null;
		boolean below = false;
		List<String> header = List.of();
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (block instanceof Block.Table table) {
				projects.table(table, below ? category : null, header);
				continue;
			}
			if (block instanceof Block.Heading heading && (!header.isEmpty() || below) && projects.groups(blocks, i)) {
				category = heading.title().toString().strip();
				below = true;
				continue;
			}
			Passage text = (block instanceof Block.Heading heading) ? heading.title()
					: ((Block.Paragraph) block).text();
			header = header(block);
			String plain = item(text.toString());
			if (plain.length() < 30 && HEADING.matcher(plain).find() && !projects.isItem(plain)) {
				category = plain;
				below = true;
			}
			else if (below) {
				category = projects.items(text, category);
				below = !(block instanceof Block.Heading) || projects.isItem(plain);
			}
			else {
				projects.text(Line.of(text));
			}
		}
		return projects;
	}

	/** 一、水环境治理类: a heading between a list's items or over a part of a table. */
	private boolean groups(List<Block> blocks, int i) {
		if (i + 1 == blocks.size() || !(blocks.get(i) instanceof Block.Heading heading)) {
			return false;
		}
		if (blocks.get(i + 1) instanceof Block.Heading next) {
			return unlike(heading.numbering(), next.numbering()) && isItem(item(next.title().toString()))
					&& GROUP.matcher(heading.title().toString().strip()).matches();
		}
		return blocks.get(i + 1) instanceof Block.Table;
	}

	private static boolean unlike(@Nullable Numbering one, @Nullable Numbering other) {
		return one != null && other != null && one.style() != other.style();
	}

	/** 序号 | 项目名称 | 建设内容 in a line of its own: the header of the tables behind it. */
	private static List<String> header(Block block) {
		if (!(block instanceof Block.Paragraph paragraph) || paragraph.text().length() > 100) {
			return List.of();
		}
		List<String> cells = List.of(paragraph.text().toString().strip().split("\\t|[|｜]"));
		boolean names = cells.stream().anyMatch((cell) -> NAME_COLUMN.matcher(cell.strip()).matches());
		return (cells.size() > 2 && names) ? cells : List.of();
	}

	/**
	 * Reads what stands below a heading for projects: 水类。1.甲工程；2.乙工程、丙项目. A first part
	 * that ends like the name of a group is the category of what follows.
	 */
	private @Nullable String items(Passage text, @Nullable String above) {
		String category = above;
		List<String> parts = List
			.of(text.toString().split("(?<=(?:工程|项目)[)）]?)\\.|[。；;：:]|(?<=(?:工程|项目)[（(].期[)）])\\."));
		int from = 0;
		boolean read = false;
		for (int i = 0; i < parts.size(); i++) {
			String plain = item(parts.get(i));
			String[] names = plain.split("、");
			boolean group = i == 0 && heads(parts, plain);
			if (group) {
				category = plain;
			}
			else if (Arrays.stream(names).map(Projects::item).allMatch(this::isItem)) {
				for (String name : names) {
					group(item(name), category, text, from);
				}
				read = true;
			}
			from += parts.get(i).length() + 1;
		}
		if (!read) {
			text(Line.of(text));
		}
		return category;
	}

	/**
	 * 水类。1.甲工程；2.乙项目: the first part is the name of a group where items stand behind it
	 * and it is none of them, as in 甲工程;(2)乙工程 and 1.甲工程。新建管道3公里.
	 */
	private boolean heads(List<String> parts, String first) {
		return parts.size() > 1 && GROUP.matcher(first).matches() && !SECOND.matcher(parts.get(1)).lookingAt()
				&& parts.subList(1, parts.size())
					.stream()
					.flatMap((part) -> Stream.of(item(part).split("、")))
					.anyMatch((part) -> isItem(item(part)));
	}

	/** 农业农村重点工程某某项目: a group whose line break is lost. */
	private void group(String plain, @Nullable String above, Passage text, int from) {
		String name = plain.replaceFirst("^.{2,20}重点工程(?=.{5})", "");
		String category = (name.length() < plain.length()) ? plain.substring(0, plain.length() - name.length()) : above;
		add(name, category, text, text.toString().indexOf(name, from));
	}

	private static String item(String text) {
		return text.strip()
			.replaceFirst("^[（(]?[0-9一二三四五六七八九十]{1,3}(?:[.．、）)][0-9]{0,2})++", "")
			.replaceFirst("[；。;，]+$", "")
			.strip();
	}

	private boolean isItem(String printed) {
		String plain = printed.replaceFirst("[(（][一二三四]期[)）]$", "");
		return plain.length() > 6 && (plain.endsWith("项目") || plain.endsWith("工程")) && !plain.endsWith("重点工程")
				&& !plain.endsWith("重大工程") && !plain.endsWith("重点项目") && !plain.endsWith("重大项目")
				&& plain.length() <= LONGEST && !plain.contains("，") && !plain.startsWith("专栏")
				&& !plain.startsWith("重点工程");
	}

	/**
	 * @param above the header where it stands before the table
	 */
	private void table(Block.Table table, @Nullable String category, List<String> above) {
		List<List<Passage>> rows = rows(table);
		if (rows.isEmpty()) {
			return;
		}
		List<String> header = rows.get(0).stream().map(Passage::toString).toList();
		boolean own = column(header, NAME_COLUMN) >= 0;
		header = own ? header : above;
		int name = column(header, NAME_COLUMN);
		if (name < 0) {
			return;
		}
		int kind = column(header, CATEGORY_COLUMN);
		String last = category;
		for (List<Passage> row : rows.subList(own ? 1 : 0, rows.size())) {
			if (kind >= 0 && kind < row.size() && !row.get(kind).toString().isBlank()) {
				last = row.get(kind).toString().strip();
			}
			if (name < row.size() && row.get(name).toString().strip().length() > 3) {
				String plain = item(row.get(name).toString());
				add(plain, last, row.get(name), row.get(name).toString().indexOf(plain));
			}
		}
	}

	/** A table whose cells stand one a line is one row: 序号, 项目名称, 1, 甲工程, 2, 乙工程. */
	private static List<List<Passage>> rows(Block.Table table) {
		if (table.rows().size() != 1 || !table.rows().get(0).get(0).toString().strip().equals("序号")) {
			return table.rows();
		}
		List<List<Passage>> rows = new ArrayList<>();
		List<Passage> row = new ArrayList<>();
		for (Passage cell : table.rows().get(0)) {
			if (cell.toString().strip().equals(Integer.toString(rows.size() + 1))) {
				rows.add(row);
				row = new ArrayList<>();
			}
			row.add(cell);
		}
		rows.add(row);
		return rows;
	}

	private static int column(List<String> header, Pattern title) {
		for (int i = 0; i < header.size(); i++) {
			if (title.matcher(header.get(i).strip()).matches()) {
				return i;
			}
		}
		return -1;
	}

	private void add(String name, @Nullable String category, Passage passage, int at) {
		if (at < 0 || name.isEmpty()) {
			return;
		}
		if (!this.known.containsKey(name + "项目")) {
			this.known.putIfAbsent(name, new Project(name, category, passage.locate(at, at + name.length())));
		}
		if (name.endsWith("项目")) {
			this.known.remove(name.substring(0, name.length() - 2));
		}
	}

	private void text(Line line) {
		for (Mention mention : mentions(line)) {
			add(mention.name(), null, line.passage(), mention.start());
		}
	}

	/** The projects named in a running text: lists are read clause by clause. */
	private List<Mention> mentions(Line line) {
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

	List<Project> all() {
		return List.copyOf(this.known.values());
	}

	/**
	 * {@return the names of the projects that {@code line} lists}
	 */
	List<String> in(Line line) {
		Set<String> names = new LinkedHashSet<>();
		for (Mention mention : mentions(line)) {
			String name = this.known.containsKey(mention.name() + "项目") ? mention.name() + "项目" : mention.name();
			if (this.known.containsKey(name)) {
				names.add(name);
			}
		}
		return List.copyOf(names);
	}

	/**
	 * {@return the short forms of companies that begin the names of projects}: 某某|光伏发电项目
	 * @param places the names of regions and waters, which are no companies, the longest
	 * first
	 */
	List<String> owners(List<String> places) {
		Set<String> owners = new LinkedHashSet<>();
		for (String name : this.known.keySet()) {
			String owner = owner(name, places);
			if (owner != null) {
				owners.add(owner);
			}
		}
		return List.copyOf(owners);
	}

	private @Nullable String owner(String name, List<String> places) {
		for (int i = 2; i < Math.min(name.length(), 8); i++) {
			int at = i;
			boolean content = this.words.contents.at(name, i) > 0 || Character.isDigit(name.charAt(i))
					|| places.stream().anyMatch((place) -> name.startsWith(place, at));
			if (content && FACILITY.matcher(name).region(i, name.length()).lookingAt()) {
				return null;
			}
			if (content) {
				String head = name.substring(0, i);
				String own = head;
				for (String place : places) {
					own = own.startsWith(place) ? own.substring(place.length()).replaceFirst("^[省市县区]", "") : own;
				}
				boolean unknown = own.length() >= 2 && own.length() <= 5 && this.words.peculiar(own) == own.length()
						&& !WaterWords.known().behind.contains(own);
				if (unknown) {
					return head;
				}
				if (!own.isEmpty()) {
					return null;
				}
			}
		}
		return null;
	}

}
