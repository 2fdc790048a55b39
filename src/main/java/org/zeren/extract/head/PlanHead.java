package org.zeren.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.extract.entity.policy.PolicyWords;
import org.zeren.extract.agency.RegionNames;
import org.zeren.extract.language.DateWords;
import org.zeren.extract.language.Period;
import org.zeren.extract.language.PrintedDay;
import org.zeren.plan.PlanStatus;
import org.zeren.text.Digits;
import org.zeren.text.DocumentNumber;
import org.zeren.text.FiveYears;
import org.zeren.text.Forms;
import org.zeren.vocabulary.Words;

/**
 * What the first page says of the plan as a whole: title, issuer, number, date, status
 * and period.
 *
 * @param title the title, without 《》
 * @param titlePrinted whether the document prints it; else it is the file's name
 * @param issuer the body that issued it
 * @param documentNumber 文号
 * @param issuedOn the day of issue, or the month where no more is printed
 * @param status whether it is in force
 * @param period the years that it is for, each null where unknown
 */
public record PlanHead(String title, boolean titlePrinted, @Nullable String issuer, @Nullable String documentNumber,
		@Nullable String issuedOn, PlanStatus status, Period period) {

	private static final HeadWords WORDS = HeadWords.vocabulary();

	private static final Pattern NUMBER = Pattern.compile(DocumentNumber.OF_YEAR);

	private static final Pattern YEAR_OF_NUMBER = Pattern.compile("\\D(20\\d\\d)\\D");

	/** What stands before a number that shares its line with other details: 文号. */
	private static final Pattern NUMBER_LABEL = Pattern.compile("^.*" + Words.one(WORDS.numberLabels()));

	/** “十四五”期间 as a stretch of time, and not “十四五”规划, which is another document. */
	private static final Pattern LIVED_IN = Pattern
		.compile(FiveYears.NAME + "(?![”\"]?[^，。；、”\"]{0,16}" + Words.one(WORDS.fiveYearPlans()) + ")");

	private static final Pattern YEARS = Pattern.compile("(20\\d\\d)年?[" + Digits.RANGE + "]{1,2}(20\\d\\d)年?");

	private static final Pattern LABEL = Pattern.compile("\\p{IsHan}{2,8}[:：]?");

	private static final int LONGEST_LINE = 80;

	/** The blocks behind the plan among which its signature may stand. */
	private static final int SIGNATURE = 6;

	private static final Pattern COLLECTING = Pattern
		.compile(Words.one(WORDS.collecting()) + ".{0,40}" + Words.one(WORDS.opinions()));

	private static final int SHORTEST_PIECE = 5;

	/** 2022年 in a title: the plan of that year; 2013年修编 tells when it was revised. */
	private static final Pattern YEAR = Pattern
		.compile("(20\\d\\d)年(?!" + DateWords.vocabulary().ahead.pattern() + "|" + Words.one(WORDS.editions()) + ")");

	/** A title with its number directly behind it: 安岭市治水实施方案安政发〔2024〕3号. */
	private static final Pattern NUMBERED_TITLE = Pattern
		.compile("(\\p{IsHan}[^。，；:：]{4,60}(?:" + Words.one(WORDS.kinds()) + "|" + Words.one(WORDS.otherKinds())
				+ "))(\\p{IsHan}{1,8}[〔\\[(（]20\\d\\d[〕\\])）]\\d{1,4}号)");

	private static final Pattern CITED = Pattern.compile("《[^《》]*》");

	/**
	 * {@return what the first page says}
	 * @param head the blocks before the first chapter
	 * @param tail the blocks behind the plan, which may begin with its signature
	 * @param enclosed the title of one of several plans under one notice; null for a plan
	 * alone
	 * @param name the name to take where no title is found
	 * @param text the whole text
	 */
	public static PlanHead of(List<Block> head, List<Block> tail, @Nullable String enclosed, String name, String text) {
		List<String> lines = lines(head);
		List<String> details = details(head);
		Optional<String> title = (enclosed != null) ? Optional.of(enclosed) : PlanTitle.in(head, lines, details);
		String all = String.join("", lines);
		List<String> signature = lines(tail.subList(0, Math.min(tail.size(), SIGNATURE)));
		String date = Stream
			.concat(Stream.of(lines, details, signature).map((page) -> IssueDate.day(page, title.orElse(name))),
					Stream.of(lines, signature).map(IssueDate::month))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		Optional<Period> period = title.flatMap(PlanHead::period)
			.or(() -> title.flatMap(PlanHead::year))
			.or(() -> (enclosed != null) ? Optional.empty() : spokenOf(CITED.matcher(all).replaceAll("")))
			.or(() -> inForce(date, text));
		String number = Optional.ofNullable(number(lines)).orElseGet(() -> number(details));
		String issuer = PlanIssuer.in(lines, details).or(() -> PlanIssuer.signed(signature)).orElse(null);
		return new PlanHead(title.orElse(name), title.isPresent(), issuer, number, date,
				isDraft(lines, all) ? PlanStatus.DRAFT : PlanStatus.PUBLISHED, period.orElse(Period.UNKNOWN));
	}

	/**
	 * {@return the years that its words are read by: of a plan that names none, 〔2024〕11号
	 * tells that a value of 2023 is of the past}
	 */
	public Period spokenIn() {
		Matcher year = (this.documentNumber != null && this.period.start() == null)
				? YEAR_OF_NUMBER.matcher(this.documentNumber) : null;
		return (year != null && year.find()) ? new Period(Integer.valueOf(year.group(1)), this.period.end())
				: this.period;
	}

	/**
	 * The years in which a policy says that it is in force; where it tells the first
	 * alone, the five years in which it was issued say more.
	 */
	private static Optional<Period> inForce(@Nullable String date, String text) {
		Optional<Period> validity = Validity.in(text);
		return validity.filter((years) -> years.end() != null).or(() -> periodOf(date, text)).or(() -> validity);
	}

	/** （征求意见稿） on a short line or in brackets anywhere; 公开征集…意见. */
	private static boolean isDraft(List<String> lines, String all) {
		boolean marked = Stream
			.concat(lines.stream().filter((line) -> line.length() <= LONGEST_LINE && line.indexOf('。') < 0),
					Stream.of(all).filter(PolicyWords.vocabulary()::bracketsDraft))
			.anyMatch(PolicyWords.vocabulary()::marksDraft);
		return marked || WORDS.calls().stream().anyMatch(all::contains) || COLLECTING.matcher(all).find();
	}

	/** Lines without blanks; a heading of blanks alone says nothing. */
	private static List<String> lines(List<Block> head) {
		List<String> lines = new ArrayList<>();
		for (Block block : head) {
			if (block instanceof Paragraph paragraph) {
				lines.addAll(pieces(paragraph.text().toString()));
			}
			else if (block instanceof Heading heading) {
				String title = heading.title().toString().replaceAll("\\s", "");
				// 四、整改措施 of a text before the plan is no title
				lines.add((heading.numbering() != null) ? title + '：' : title);
			}
		}
		lines.removeIf(String::isEmpty);
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
		Optional<List<String>> catalogued = Catalogue.details(line);
		if (catalogued.isPresent()) {
			return catalogued.get();
		}
		String bare = line.replaceAll("\\s", "");
		Matcher numbered = NUMBERED_TITLE.matcher(bare);
		if (numbered.matches()) {
			return List.of(numbered.group(1), numbered.group(2));
		}
		List<String> pieces = List.of(line.strip().split("\\s+"));
		boolean ofParty = pieces.size() > 1 && WORDS.isOfParty(pieces.get(0)) && bare.contains("关于");
		boolean apart = !ofParty && bare.length() <= LONGEST_LINE && bare.indexOf('。') < 0
				&& pieces.stream().allMatch((piece) -> piece.length() >= SHORTEST_PIECE);
		return apart ? pieces : List.of(bare);
	}

	private static @Nullable String number(List<String> lines) {
		for (String line : lines) {
			Matcher number = NUMBER.matcher(Forms.halfWidth(line));
			if (line.length() <= 40 && line.indexOf('》') < 0 && number.find()) {
				return NUMBER_LABEL.matcher(line.substring(number.start(), number.end())).replaceFirst("");
			}
		}
		return null;
	}

	/**
	 * The five years in which the plan was issued, where it speaks of them: 2022 is in
	 * 十四五.
	 */
	private static Optional<Period> periodOf(@Nullable String date, String text) {
		if (date == null) {
			return Optional.empty();
		}
		return FiveYears.of(Integer.parseInt(date.substring(0, 4)))
			.filter((period) -> livedIn(text).anyMatch(period::equals))
			.map(PlanHead::of);
	}

	private static Optional<Period> year(String title) {
		Matcher year = YEAR.matcher(Forms.halfWidth(title));
		return year.find() ? Optional.of(new Period(Integer.valueOf(year.group(1)), Integer.valueOf(year.group(1))))
				: Optional.empty();
	}

	private static Optional<Period> period(String title) {
		return years(title).or(() -> FiveYears.in(title).map(PlanHead::of));
	}

	private static Optional<Period> spokenOf(String text) {
		return years(text).or(() -> livedIn(text).findFirst().map(PlanHead::of));
	}

	private static Stream<FiveYears> livedIn(String text) {
		return LIVED_IN.matcher(text).results().map((name) -> FiveYears.called(name.group()));
	}

	private static Optional<Period> years(String text) {
		Matcher years = YEARS.matcher(Forms.halfWidth(text));
		return years.find() ? Optional.of(new Period(Integer.valueOf(years.group(1)), Integer.valueOf(years.group(2))))
				: Optional.empty();
	}

	private static Period of(FiveYears period) {
		return new Period(period.first(), period.last());
	}

}
