package org.zeren.extract.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.plan.PlanStatus;

/**
 * What the first page says of the plan as a whole: title, issuer, number, date, status
 * and period.
 *
 * @param title the title, without 《》
 * @param issuer the body that issued it
 * @param documentNumber 文号
 * @param issuedOn the day of issue
 * @param status whether it is in force
 * @param from the first year of its period
 * @param to the last year of its period
 */
public record PlanHead(String title, @Nullable String issuer, @Nullable String documentNumber,
		@Nullable LocalDate issuedOn, PlanStatus status, @Nullable Integer from, @Nullable Integer to) {

	private static final String KIND = "(?:规划|方案|计划|纲要|意见|行动|要点|措施)";

	/** 关于印发《…规划》的通知. */
	private static final Pattern NOTICE = Pattern.compile("印发《?([^《》。]{4,80}?)》?的通知");

	private static final Pattern SENT = Pattern.compile("《([^《》]{4,80})》[^。《》]{0,40}(?:印发|征求|公布|发布)|征求《([^《》]{4,80})》");

	private static final Pattern TITLE_LINE = Pattern.compile("[^。，；、：:]{2,60}" + KIND + "(?:[(（][^()（）]{2,20}[)）])?");

	private static final Pattern DRAFT_MARK = Pattern.compile("[(（](?:征求意见稿|送审稿|草案|讨论稿|公示稿|公开征求意见稿|修订稿|报批稿)[)）]");

	private static final Pattern DRAFT = Pattern.compile("征求意见稿|征集.{0,40}意见|公开征求|公开征集|送审稿|草案|讨论稿|公示稿");

	private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{2,12}[〔\\[(【]20\\d\\d[〕\\])】]第?\\d{1,4}号");

	private static final Pattern ISSUER = Pattern.compile(
			"([\\p{IsHan}]{2,24}?(?:人民政府办公室|人民政府办公厅|人民政府|政府办公室|行政公署|管理委员会|管委会|委员会办公室|委员会|生态环境局|生态环境厅|生态环境分局|办公室|办公厅))关于");

	private static final Pattern BODY = Pattern.compile("[\\p{IsHan}]{2,24}(?:政府|办公室|办公厅|公署|委员会|管委会|局|厅|部)");

	/** 2022年6月, as covers of plans print it. */
	private static final Pattern MONTH = Pattern.compile("[12二][\\d〇零○O一二三四五六七八九]{3}年[\\d一二三四五六七八九十]{1,2}月");

	private static final Pattern YEARS = Pattern.compile("(20\\d\\d)年?[-—–~～至]{1,2}(20\\d\\d)年?");

	private static final Map<Character, Integer> FIVE_YEARS = Map.of('二', 2011, '三', 2016, '四', 2021, '五', 2026, '六',
			2031);

	private static final Pattern FIVE_YEAR_PLAN = Pattern.compile("十([二三四五六])五");

	private static final Pattern LABEL = Pattern.compile("\\p{IsHan}{2,8}[:：]?");

	private static final int LONGEST_LINE = 80;

	private static final int SHORTEST_PIECE = 5;

	/** The first line of a title over two lines: words only, and no body's name. */
	private static final Pattern FIRST_LINE = Pattern.compile("[\\p{IsHan}“”]{4,30}");

	/** The second line of a title: 生态环境保护规划, “十四五”规划, without any place. */
	private static final Pattern SECOND_LINE = Pattern.compile("(?:“?十[一二三四五六七]五”?|生态|环境|水|大气|土壤|保护|规划|三年|行动|实施).*");

	/**
	 * {@return what the first page says}
	 * @param head the blocks before the first chapter
	 * @param name the name to take where no title is found
	 * @param text the whole text
	 */
	public static PlanHead of(List<Block> head, String name, String text) {
		List<String> lines = lines(head);
		String all = String.join("", lines);
		String title = title(head, lines, all).orElse(name);
		boolean draft = DRAFT.matcher(all).find();
		List<String> details = details(head);
		LocalDate date = Optional.ofNullable(IssueDate.in(lines)).orElseGet(() -> IssueDate.in(details));
		Optional<int[]> period = period(title).or(() -> period(all)).or(() -> periodOf(date, text));
		String number = Optional.ofNullable(number(lines)).orElseGet(() -> number(details));
		return new PlanHead(title, issuer(lines, all), number, date, draft ? PlanStatus.DRAFT : PlanStatus.PUBLISHED,
				period.map((years) -> years[0]).orElse(null), period.map((years) -> years[1]).orElse(null));
	}

	private static List<String> lines(List<Block> head) {
		List<String> lines = new ArrayList<>();
		for (Block block : head) {
			if (block instanceof Paragraph paragraph) {
				lines.addAll(pieces(paragraph.text().toString()));
			}
			else if (block instanceof Heading heading) {
				lines.add(heading.title().toString().replaceAll("\\s", ""));
			}
		}
		return lines;
	}

	/**
	 * The cells of tables before the plan, each behind its label: a web page says 发文字号：
	 * and 南政发〔2022〕7号.
	 */
	private static List<String> details(List<Block> head) {
		List<String> details = new ArrayList<>();
		for (Block block : head) {
			if (block instanceof Block.Table table) {
				table.cells().forEach((row) -> details(row.stream().map(Block.Cell::text).toList(), details));
			}
		}
		return details;
	}

	private static void details(List<Passage> row, List<String> details) {
		String label = "";
		for (Passage cell : row) {
			String text = cell.toString().replaceAll("\\s", "");
			boolean labels = label.isEmpty() && LABEL.matcher(text).matches();
			if (!labels) {
				details.add(label + text);
			}
			label = labels ? text : "";
		}
	}

	/**
	 * Issuers, number and date may share a line, with blanks in between. A line with a
	 * single character between blanks (关 于 印 发) is one piece.
	 */
	private static List<String> pieces(String line) {
		String bare = line.replaceAll("\\s", "");
		List<String> pieces = List.of(line.strip().split("\\s+"));
		boolean apart = bare.length() <= LONGEST_LINE && bare.indexOf('。') < 0
				&& pieces.stream().allMatch((piece) -> piece.length() >= SHORTEST_PIECE);
		return apart ? pieces : List.of(bare);
	}

	private static Optional<String> title(List<Block> head, List<String> lines, String all) {
		Matcher notice = NOTICE.matcher(all);
		if (notice.find()) {
			return Optional.of(clean(notice.group(1)));
		}
		for (Block block : head) {
			if (block instanceof Heading heading && heading.marks() == 1) {
				return Optional.of(clean(heading.title().toString().replaceAll("\\s", "")));
			}
		}
		Matcher sent = SENT.matcher(all);
		if (sent.find()) {
			return Optional.of(clean((sent.group(1) != null) ? sent.group(1) : sent.group(2)));
		}
		for (int i = lines.size() - 1; i >= 0; i--) {
			String line = DRAFT_MARK.matcher(lines.get(i)).replaceFirst("");
			if (line.length() <= 50 && TITLE_LINE.matcher(line).matches()) {
				return Optional.of(clean((i > 0 && isBroken(lines.get(i - 1), line)) ? lines.get(i - 1) + line : line));
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a title began in the line before; a body's name before 关于 is the issuer.
	 */
	private static boolean isBroken(String first, String second) {
		boolean place = first.matches("[\\p{IsHan}“”]{2,25}(?:省|市|县|区|旗|州|盟|政府)");
		return place && !second.startsWith("关于")
				|| SECOND_LINE.matcher(second).matches() && FIRST_LINE.matcher(first).matches()
						&& !BODY.matcher(first).matches() && !TITLE_LINE.matcher(first).matches();
	}

	private static String clean(String title) {
		return DRAFT_MARK.matcher(title).replaceFirst("").replaceAll("^《|》$", "");
	}

	private static @Nullable String issuer(List<String> lines, String all) {
		for (int i = 1; i < lines.size(); i++) {
			if ((IssueDate.isDate(lines.get(i)) || MONTH.matcher(lines.get(i)).matches())
					&& BODY.matcher(lines.get(i - 1)).matches()) {
				return lines.get(i - 1);
			}
		}
		for (int i = 1; i < lines.size(); i++) {
			if (NUMBER.matcher(Typography.fold(lines.get(i))).matches() && BODY.matcher(lines.get(i - 1)).matches()) {
				return lines.get(i - 1);
			}
		}
		for (String line : lines) {
			Matcher issuer = ISSUER.matcher(line);
			if (issuer.find()) {
				return issuer.group(1);
			}
		}
		Matcher issuer = ISSUER.matcher(all);
		return issuer.find() ? issuer.group(1) : null;
	}

	private static @Nullable String number(List<String> lines) {
		for (String line : lines) {
			Matcher number = NUMBER.matcher(Typography.fold(line));
			if (line.length() <= 40 && line.indexOf('》') < 0 && number.find()) {
				return line.substring(number.start(), number.end());
			}
		}
		return null;
	}

	/**
	 * The five years in which the plan was issued, where it speaks of them: 2022 is in
	 * 十四五.
	 */
	private static Optional<int[]> periodOf(@Nullable LocalDate date, String text) {
		if (date == null) {
			return Optional.empty();
		}
		return FIVE_YEARS.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() <= date.getYear() && date.getYear() < entry.getValue() + 5)
			.filter((entry) -> text.contains("十" + entry.getKey() + "五"))
			.map((entry) -> new int[] { entry.getValue(), entry.getValue() + 4 })
			.findFirst();
	}

	private static Optional<int[]> period(String text) {
		Matcher years = YEARS.matcher(Typography.fold(text));
		if (years.find()) {
			return Optional.of(new int[] { Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)) });
		}
		Matcher plan = FIVE_YEAR_PLAN.matcher(text);
		if (plan.find()) {
			int first = FIVE_YEARS.getOrDefault(plan.group(1).charAt(0), 2021);
			return Optional.of(new int[] { first, first + 4 });
		}
		return Optional.empty();
	}

}
