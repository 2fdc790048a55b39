package org.zeren.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
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

	private static final Pattern NAME_COLUMN = Pattern.compile("(?:项目|工程)(?:名称)?");

	private static final Pattern CATEGORY_COLUMN = Pattern.compile("(?:项目|工程)?(?:类别|类型|领域)");

	/** 等重点项目, 等二氧化碳减排重大项目: what stands before in the list are projects. */
	private static final Pattern CLOSING = Pattern.compile("等[^，。；、：]{0,14}?(?:项目|工程|平台)");

	/** 等重点项目: the list is one of projects, whatever they are called. */
	private static final Pattern KEY = Pattern.compile("等(?:重点|重大)(?:项目|工程)");

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
		for (Block block : blocks) {
			if (block instanceof Block.Table table) {
				projects.table(table, below ? category : null);
				continue;
			}
			Passage text = (block instanceof Block.Heading heading) ? heading.title()
					: ((Block.Paragraph) block).text();
			String plain = item(text.toString());
			boolean heading = block instanceof Block.Heading || HEADING.matcher(plain).matches();
			if (plain.length() < 30 && HEADING.matcher(plain).find() && !projects.isItem(plain)) {
				category = plain;
				below = true;
			}
			else if (below && plain.length() <= LONGEST && projects.isItem(plain)) {
				String name = plain.replaceFirst("^.{2,20}重点工程(?=.{5})", "");
				category = (name.length() < plain.length()) ? plain.substring(0, plain.length() - name.length())
						: category;
				projects.add(name, category, text, text.toString().indexOf(name));
			}
			else {
				below = below && !(heading && block instanceof Block.Heading);
				projects.text(Line.of(text));
			}
		}
		return projects;
	}

	private static String item(String text) {
		return text.strip()
			.replaceFirst("^[（(]?[0-9一二三四五六七八九十]{1,3}(?:[.．、）)][0-9]{0,2})+", "")
			.replaceFirst("[；。;，]+$", "")
			.strip();
	}

	private boolean isItem(String plain) {
		return plain.length() > 6 && (plain.endsWith("项目") || plain.endsWith("工程")) && !plain.endsWith("重点工程")
				&& !plain.endsWith("重大工程") && !plain.endsWith("重点项目") && !plain.endsWith("重大项目") && !plain.contains("，")
				&& !plain.startsWith("重点工程");
	}

	private void table(Block.Table table, @Nullable String category) {
		if (table.rows().isEmpty()) {
			return;
		}
		List<Passage> header = table.rows().get(0);
		int name = column(header, NAME_COLUMN);
		if (name < 0) {
			return;
		}
		int kind = column(header, CATEGORY_COLUMN);
		String last = category;
		for (List<Passage> row : table.rows().subList(1, table.rows().size())) {
			if (kind >= 0 && kind < row.size() && !row.get(kind).toString().isBlank()) {
				last = row.get(kind).toString().strip();
			}
			if (name < row.size() && row.get(name).toString().strip().length() > 3) {
				String plain = item(row.get(name).toString());
				add(plain, last, row.get(name), row.get(name).toString().indexOf(plain));
			}
		}
	}

	private static int column(List<Passage> header, Pattern title) {
		for (int i = 0; i < header.size(); i++) {
			if (title.matcher(header.get(i).toString().strip()).matches()) {
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
		java.util.regex.Matcher closing = CLOSING.matcher(text).region(from, to);
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
		if (end > 0 && this.words.notProjects.at(text, end) > 0 || line.voice().cited(from) || last - from > LONGEST) {
			return;
		}
		int start = start(line, from, last);
		String name = text.substring(start, last);
		String before = before(text, start);
		if (this.waters.stream().anyMatch(before::endsWith) || name.length() < 6 || line.voice().quoted(last - 1)) {
			return;
		}
		boolean platform = name.endsWith("平台");
		items.add(new Mention(name, start, last, !platform && !name.contains("“") && this.peculiar.test(name)));
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
	 * @param regions the names of regions, which are no companies
	 */
	List<String> owners(List<String> regions) {
		Set<String> owners = new LinkedHashSet<>();
		for (String name : this.known.keySet()) {
			String owner = owner(name, regions);
			if (owner != null) {
				owners.add(owner);
			}
		}
		return List.copyOf(owners);
	}

	private @Nullable String owner(String name, List<String> regions) {
		for (int i = 2; i < Math.min(name.length(), 8); i++) {
			int at = i;
			boolean content = this.words.contents.at(name, i) > 0 || Character.isDigit(name.charAt(i))
					|| regions.stream().anyMatch((region) -> name.startsWith(region, at));
			if (content) {
				String head = name.substring(0, i);
				String own = head;
				for (String region : regions) {
					own = own.startsWith(region) ? own.substring(region.length()).replaceFirst("^[省市县区]", "") : own;
				}
				boolean unknown = own.length() >= 2 && own.length() <= 5 && this.words.peculiar(own) == own.length();
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
