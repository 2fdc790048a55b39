package org.zeren.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.plan.Binding;
import org.zeren.plan.Comparator;
import org.zeren.plan.Quantity;
import org.zeren.plan.TableTarget;

/**
 * Reads the table of main indicators (主要指标): finds its columns by the header, gives
 * merged cells back to each row, and moves cells back that lost the cells before them.
 */
final class IndicatorTable {

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,2}");

	private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})\\s*[.、．]\\s*(?=\\D)");

	private static final Pattern CATEGORY_NUMBER = Pattern.compile("^(?:[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．])\\s*");

	private static final Pattern FOOTNOTE = Pattern.compile("[*＊※①-⑳]+$");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

	private static final Pattern BINDING = Pattern.compile("约束性|预期性|指导性|参考性");

	private final List<List<Passage>> rows;

	private final boolean brackets;

	private final List<TableTarget> targets = new ArrayList<>();

	private int number = -1;

	private int category = -1;

	private int name = -1;

	private int unit = -1;

	private int baseline = -1;

	private int goal = -1;

	private int cumulative = -1;

	private int attribute = -1;

	private int width;

	private @Nullable String deadline;

	private @Nullable String group;

	private IndicatorTable(List<List<Passage>> rows, boolean brackets) {
		this.rows = rows;
		this.brackets = brackets;
	}

	/**
	 * {@return the rows of the first table of main indicators, or none}
	 * @param blocks the blocks of the whole document
	 * @param start the first year of the plan; 0 where it is unknown
	 * @param period the last year of the plan; 0 where it is unknown
	 */
	static List<TableTarget> read(List<Block> blocks, int start, int period) {
		List<TableTarget> best = List.of();
		boolean current = false;
		for (int i = 0; i < blocks.size(); i++) {
			if (!(blocks.get(i) instanceof Block.Table table)) {
				continue;
			}
			List<List<Passage>> rows = IndicatorHeader.joined(IndicatorRows.shaped(blocks, i));
			for (int header = 0; header < Math.min(3, rows.size()); header++) {
				IndicatorTable reader = new IndicatorTable(rows, roundBrackets(blocks, i));
				if (reader.header(header, start, period)) {
					reader.body(header + 1);
					boolean now = reader.isOfPeriod(header, start);
					boolean better = (now == current) ? reader.targets.size() > best.size() : now;
					if (better && reader.targets.size() >= 2) {
						best = List.copyOf(reader.targets);
						current = now;
					}
					break;
				}
			}
		}
		return best;
	}

	/**
	 * Whether the goals are those of the plan's own period: a look back (完成情况) or a table
	 * of years before the plan is taken only where there is no other.
	 */
	private boolean isOfPeriod(int header, int start) {
		boolean lookBack = this.rows.get(header).stream().anyMatch((cell) -> cell.toString().contains("完成"));
		return !lookBack && (start <= 0 || this.deadline == null || Integer.parseInt(this.deadline) >= start);
	}

	/**
	 * Whether a remark below the table says that round brackets hold sums over the
	 * period.
	 */
	private static boolean roundBrackets(List<Block> blocks, int table) {
		return table + 1 < blocks.size() && blocks.get(table + 1) instanceof Block.Paragraph paragraph
				&& paragraph.text().toString().matches("注.*(?:括号|[(（] ?[)）]).*累计.*");
	}

	private boolean header(int at, int start, int period) {
		List<Passage> cells = this.rows.get(at);
		TreeMap<Integer, Integer> years = new TreeMap<>();
		this.width = cells.size();
		for (int i = 0; i < cells.size(); i++) {
			String cell = Typography.fold(cells.get(i)).replace(" ", "");
			Matcher year = YEAR.matcher(cell);
			if (cell.contains("累计")) {
				this.cumulative = i;
			}
			else if (year.find()) {
				years.putIfAbsent(Integer.parseInt(year.group()), i);
			}
			else if (IndicatorHeader.lastYear(cell) > 0) {
				years.putIfAbsent(IndicatorHeader.lastYear(cell), i);
			}
			else if (cell.contains("现状") || cell.contains("基期") || cell.contains("基准")) {
				this.baseline = i;
			}
			else if (cell.contains("目标值") || cell.equals("目标")) {
				this.goal = i;
			}
			else if (cell.contains("属性") || cell.contains("约束") || cell.contains("性质")
					|| cell.contains("类型") && this.name >= 0) {
				this.attribute = i;
			}
			else if (cell.equals("序号") || cell.equals("编号")) {
				this.number = i;
			}
			else if (cell.endsWith("单位") && this.name >= 0 && this.unit < 0
					&& Roles.vocabulary().label(cell + ":").isEmpty()) {
				this.unit = i;
			}
			else if (cell.matches(".*(类别|类型|领域|分类|一级指标|目标类).*")) {
				this.category = i;
			}
			else if (cell.contains("指标") || cell.equals("名称") || cell.equals("项目")) {
				this.name = i;
			}
		}
		years(years, start, period);
		boolean indicators = this.name >= 0 && Typography.fold(cells.get(this.name)).contains("指标");
		nameInTwoColumns(at);
		return indicators && (this.goal >= 0 || this.cumulative >= 0);
	}

	/**
	 * 指标 over two columns is a category and the name in it: the header's second cell is
	 * empty or says the same, while the rows have words in it.
	 */
	private void nameInTwoColumns(int at) {
		List<Passage> cells = this.rows.get(at);
		int next = this.name + 1;
		if (this.name < 0 || this.category >= 0 || next >= cells.size()
				|| !cells.get(next).isEmpty() && !cells.get(next).toString().equals(cells.get(this.name).toString())) {
			return;
		}
		List<List<Passage>> body = this.rows.subList(at + 1, this.rows.size());
		long words = body.stream().filter((row) -> row.size() > next && hasHan(row.get(next))).count();
		if (words * 2 > body.size()) {
			this.category = this.name;
			this.name = next;
		}
	}

	private static boolean hasHan(Passage cell) {
		return cell.chars().anyMatch((c) -> Typography.isHan((char) c));
	}

	/**
	 * The goal is the year in which the plan ends, the baseline the last year before it
	 * begins; a table may hold earlier and later years besides.
	 */
	private void years(TreeMap<Integer, Integer> years, int start, int period) {
		if (this.goal < 0 && !years.isEmpty()) {
			Map.Entry<Integer, Integer> end = (period > 0) ? years.floorEntry(period) : years.lastEntry();
			end = (end == null || end.getKey() < start) ? years.lastEntry() : end;
			this.goal = end.getValue();
			this.deadline = String.valueOf(end.getKey());
		}
		if (this.baseline < 0 && !years.isEmpty()) {
			Map.Entry<Integer, Integer> begin = (start > 0) ? years.lowerEntry(start) : null;
			begin = (begin == null) ? years.firstEntry() : begin;
			this.baseline = (begin.getValue() == this.goal) ? -1 : begin.getValue();
		}
		if (this.deadline == null && period > 0) {
			this.deadline = String.valueOf(period);
		}
	}

	private void body(int from) {
		for (int i = from; i < this.rows.size(); i++) {
			row(this.rows.get(i));
		}
	}

	private void row(List<Passage> cells) {
		List<Integer> filled = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			if (!cells.get(i).isEmpty()) {
				filled.add(i);
			}
		}
		if (filled.isEmpty()) {
			return;
		}
		if (filled.size() == 1) {
			this.group = category(cells.get(filled.get(0)));
			return;
		}
		int at = nameAt(cells, filled);
		if (at < 0) {
			return;
		}
		boolean merged = this.number >= 0 && !hasNumber(cells, at);
		target(cells, at, at - this.name, merged);
	}

	private static String category(Passage cell) {
		return CATEGORY_NUMBER.matcher(cell.toString().replace(" ", "")).replaceFirst("");
	}

	/**
	 * The cell with the name: the first with words that is no category. A row that shares
	 * the cells before it with the row above begins earlier than the header says.
	 */
	private int nameAt(List<Passage> cells, List<Integer> filled) {
		if (isWhole(cells)) {
			if (this.category >= 0 && !cells.get(this.category).isEmpty()) {
				this.group = category(cells.get(this.category));
			}
			return this.name;
		}
		int at = 0;
		if (this.category >= 0 && this.category < this.name && filled.get(at) == this.category
				&& cells.size() >= this.width - 1 && filled.size() > 2 && startsCategory(cells, filled)) {
			this.group = category(cells.get(filled.get(at)));
			at++;
		}
		while (at < filled.size() && ROW_NUMBER.matcher(Typography.fold(cells.get(filled.get(at)))).matches()) {
			at++;
		}
		return (at < filled.size() && hasHan(cells.get(filled.get(at)))) ? filled.get(at) : -1;
	}

	/**
	 * Whether each cell stands in its column: the row's number and the name are where the
	 * header has them.
	 */
	private boolean isWhole(List<Passage> cells) {
		return this.number >= 0 && this.number < this.name && cells.size() == this.width
				&& ROW_NUMBER.matcher(Typography.fold(cells.get(this.number))).matches()
				&& hasHan(cells.get(this.name));
	}

	/**
	 * Behind a category comes the row's number, or the name in a table without numbers.
	 */
	private boolean startsCategory(List<Passage> cells, List<Integer> filled) {
		String second = Typography.fold(cells.get(filled.get(1)));
		if (this.number >= 0) {
			return ROW_NUMBER.matcher(second).matches();
		}
		return filled.get(1) == this.name && hasHan(cells.get(filled.get(1)));
	}

	private static boolean hasNumber(List<Passage> cells, int name) {
		for (int i = 0; i < name; i++) {
			if (ROW_NUMBER.matcher(Typography.fold(cells.get(i))).matches()) {
				return true;
			}
		}
		return NUMBERED.matcher(Typography.fold(cells.get(name))).find();
	}

	private void target(List<Passage> cells, int at, int shift, boolean merged) {
		IndicatorName name = IndicatorName.of(cells.get(at));
		if (name.text().isEmpty()) {
			return;
		}
		Quantity base = quantity(cells, this.baseline, shift);
		Quantity aim = quantity(cells, this.goal, shift);
		Quantity sum = quantity(cells, this.cumulative, shift);
		boolean total = false;
		if (sum != null && (aim == null || isDash(aim)) && !isDash(sum)) {
			aim = sum;
			total = true;
		}
		if (aim == null && !this.targets.isEmpty()) {
			aim = shared(this.targets.get(this.targets.size() - 1));
		}
		total |= aim != null && isCumulative(aim.printed());
		String unit = cell(cells, this.unit, shift).map(Passage::toString)
			.filter((text) -> !isDash(text))
			.orElse(name.unit());
		this.targets.add(new TableTarget("T" + (this.targets.size() + 1), name.text().toString(),
				name.text().toString(), this.group, unit, base, aim, comparator(name.text().toString(), aim),
				this.deadline, binding(cells, shift, merged), total, name.text().locator()));
	}

	/** A value cell in words that several rows share. */
	private static @Nullable Quantity shared(TableTarget above) {
		Quantity goal = above.goal();
		return (goal != null && goal.value() == null) ? goal : null;
	}

	private boolean isCumulative(String printed) {
		char first = Typography.fold(printed.charAt(0));
		return "[〔【".indexOf(first) >= 0 || this.brackets && first == '(';
	}

	private static Optional<Passage> cell(List<Passage> cells, int column, int shift) {
		int at = column + shift;
		return (column >= 0 && at >= 0 && at < cells.size() && !cells.get(at).isEmpty()) ? Optional.of(cells.get(at))
				: Optional.empty();
	}

	private static @Nullable Quantity quantity(List<Passage> cells, int column, int shift) {
		return cell(cells, column, shift).map((cell) -> new Quantity(cell.toString(), value(cell.toString())))
			.orElse(null);
	}

	private static @Nullable Double value(String printed) {
		String text = Typography.fold(printed).replace(" ", "");
		Matcher number = NUMBER.matcher(text);
		boolean figure = text.length() <= 16 && number.find() && number.start() <= 2;
		return figure ? Double.valueOf(number.group()) : null;
	}

	private static boolean isDash(Quantity quantity) {
		return isDash(quantity.printed());
	}

	private static boolean isDash(String text) {
		return text.chars().allMatch((c) -> "-—–－/\\ ".indexOf(c) >= 0);
	}

	/**
	 * An empty cell says nothing; a cell that is missing, or that a row without a number
	 * of its own leaves empty, is shared with the row above.
	 */
	private @Nullable Binding binding(List<Passage> cells, int shift, boolean merged) {
		for (int i = cells.size() - 1; i >= 0; i--) {
			Matcher binding = BINDING.matcher(cells.get(i));
			if (binding.find()) {
				return binding.group().equals("约束性") ? Binding.BINDING
						: binding.group().equals("预期性") ? Binding.EXPECTED : null;
			}
		}
		boolean missing = this.attribute >= 0 && this.attribute + shift >= cells.size();
		return ((missing || merged) && this.attribute >= 0 && !this.targets.isEmpty())
				? this.targets.get(this.targets.size() - 1).binding() : null;
	}

	/** How the goal is to be met, by its own words and by what the indicator measures. */
	private static Comparator comparator(String name, @Nullable Quantity goal) {
		if (goal == null || goal.value() == null) {
			return Comparator.QUALITATIVE;
		}
		if (goal.printed().matches(".*(?:≥|以上|不低于|>).*")) {
			return Comparator.AT_LEAST;
		}
		if (goal.printed().matches(".*(?:≤|以下|以内|不高于|<).*")) {
			return Comparator.AT_MOST;
		}
		if (name.matches(".*(?:降低|下降|减少|削减|减排).*")) {
			return Comparator.REDUCE_BY;
		}
		if (name.matches(".*(?:增长|增加|提高|新增).*")) {
			return Comparator.INCREASE_BY;
		}
		return name.matches(".*(?:浓度|劣|黑臭|[VⅤ五]类|使用量|施用量|用水量|用量|强度|消耗|事故|超标|污染天).*") ? Comparator.AT_MOST
				: Comparator.AT_LEAST;
	}

	/**
	 * {@return the name without a footnote's mark}
	 */
	static int withoutFootnote(String name) {
		Matcher mark = FOOTNOTE.matcher(name);
		return mark.find() ? mark.start() : name.length();
	}

	/**
	 * {@return the place behind the number before the name}
	 */
	static int behindNumber(String name) {
		Matcher number = NUMBERED.matcher(name);
		return number.find() ? number.end() : 0;
	}

}
