package org.zeren.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Block.Heading;
import org.zeren.document.Block;
import org.zeren.extract.agency.RegionNames;
import org.zeren.extract.entity.policy.PolicyWords;
import org.zeren.extract.language.PrintedDay;
import org.zeren.text.FiveYears;
import org.zeren.vocabulary.Words;

/**
 * The title of a plan as its first page prints it: in the notice that issues it
 * (关于印发《安岭市扬尘治理方案》的通知), behind the label 标题 of a web page, as the heading of a Markdown
 * file, in 现将《…》公开征求意见, or on lines of its own: 河西省人民政府关于加强 over 船舶污染防治工作的意见.
 */
final class PlanTitle {

	private static final HeadWords WORDS = HeadWords.vocabulary();

	/** 关于印发《…规划》的通知, 关于转发《…方案》的通知. */
	private static final Pattern NOTICE = Pattern.compile("(?:印发《?|转发《)([^《》。]{4,90}?)》?的通知");

	/** Documents that a preface cites: 按照《省政府关于印发河西省…的通知》要求. */
	private static final Pattern CITED_NOTICE = Pattern.compile("《[^《》]*印发[^《》]*(?:《[^《》]*》[^《》]*)?》");

	/** 现将《…》, 《…》现予印发, 《…》公开征求意见, 征求《…》. */
	private static final Pattern SENT = Pattern.compile(sent());

	private static final String BRACKET = "(?:[(（][^()（）]{2,20}[)）])?";

	private static final Pattern LINE = Pattern.compile("[^。；：:]{2,90}" + Words.one(WORDS.kinds()) + BRACKET);

	private static final Pattern OTHER_LINE = Pattern
		.compile("[^。；：:]{2,90}" + Words.one(WORDS.otherKinds()) + BRACKET);

	private static final Pattern SECOND_LINE = Pattern
		.compile("(?:“?" + FiveYears.NAME + "|" + Words.one(WORDS.secondLines()) + ").*");

	/** The first line of a title over two lines: words only, and no body's name. */
	private static final Pattern FIRST_LINE = Pattern.compile("[\\p{IsHan}“”]{4,30}");

	private static final Pattern PLACE = Pattern.compile("[\\p{IsHan}“”]{2,25}" + Words.one(WORDS.places()));

	private static final Pattern QUOTES = Pattern.compile("[《》〈〉<>]");

	private static final Pattern YEAR_BEFORE = Pattern.compile("^20\\d\\d年度?");

	private static final int LONGEST_LINE = 80;

	private static final int LONGEST_FIRST_LINE = 45;

	private PlanTitle() {
	}

	private static String sent() {
		String now = Words.one(WORDS.sending());
		String asking = Words.one(WORDS.asking());
		String title = "《([^《》]{4,90})》";
		return now + "将?" + title + "|" + title + "[^。《》]{0,40}" + now + "[^。《》]{0,10}" + Words.one(WORDS.issuing())
				+ "|" + title + "[^。《》]{0,40}" + asking + "|" + asking + title;
	}

	/**
	 * {@return the title, if the first page prints one}
	 * @param head the blocks before the first chapter
	 * @param lines their lines without blanks
	 * @param details the cells of their tables, each behind its label
	 */
	static Optional<String> in(List<Block> head, List<String> lines, List<String> details) {
		Optional<String> labelled = labelled(lines, details);
		String all = CITED_NOTICE.matcher(labelled.orElse("") + "\n" + String.join("", lines)).replaceAll("");
		Matcher notice = NOTICE.matcher(all);
		if (notice.find()) {
			String title = inFull(clean(notice.group(1)), all);
			return Optional.of(onItsOwnLine(title, lines).orElse(title));
		}
		if (labelled.isPresent()) {
			return labelled.map(PlanTitle::clean);
		}
		List<Heading> marked = head.stream()
			.filter((block) -> block instanceof Heading heading && heading.marks() == 1)
			.map(Heading.class::cast)
			.toList();
		if (!marked.isEmpty()) {
			String heading = marked.get(0).title().toString().replaceAll("\\s", "");
			return sent(heading).or(() -> Optional.of(clean(heading)));
		}
		Optional<String> sent = sent(all);
		if (sent.isPresent()) {
			return sent;
		}
		return onLines(lines, LINE).or(() -> onLines(lines, OTHER_LINE));
	}

	/** The title in words that send it out: 关于征求《安岭市扬尘治理方案》意见的公告. */
	private static Optional<String> sent(String words) {
		Matcher sent = SENT.matcher(words);
		if (sent.find()) {
			for (int i = 1; i <= sent.groupCount(); i++) {
				if (sent.group(i) != null) {
					return Optional.of(clean(sent.group(i)));
				}
			}
		}
		return Optional.empty();
	}

	/** A notice may shorten the title that it quotes in full below: 自治区… for 北原自治区…. */
	private static String inFull(String title, String all) {
		Matcher quoted = Pattern.compile("《([^《》]{1,12}" + Pattern.quote(title) + ")》").matcher(all);
		return quoted.find() ? quoted.group(1) : title;
	}

	/**
	 * The title over the plan itself: the notice turns 《》 in it into 〈〉, and may leave
	 * the year out.
	 */
	private static Optional<String> onItsOwnLine(String title, List<String> lines) {
		String bare = QUOTES.matcher(title).replaceAll("");
		return lines.stream()
			.filter((line) -> line.length() <= LONGEST_LINE && line.contains("《"))
			.filter((line) -> YEAR_BEFORE.matcher(QUOTES.matcher(line).replaceAll(""))
				.replaceFirst("")
				.equals(YEAR_BEFORE.matcher(bare).replaceFirst("")))
			.findFirst();
	}

	private static Optional<String> labelled(List<String> lines, List<String> details) {
		List<String> all = new ArrayList<>(details);
		all.addAll(lines);
		for (String line : all) {
			for (String label : WORDS.titleLabels()) {
				if (line.length() > label.length() + 5 && line.length() <= LONGEST_LINE + label.length()
						&& line.startsWith(label) && "：:".indexOf(line.charAt(label.length())) >= 0) {
					return Optional.of(line.substring(label.length() + 1));
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<String> onLines(List<String> lines, Pattern kind) {
		for (int i = lines.size() - 1; i >= 0; i--) {
			String line = PolicyWords.vocabulary().withoutDraft(lines.get(i));
			if (line.length() <= LONGEST_LINE && kind.matcher(line).matches()) {
				return Optional.of(clean(withLinesBefore(lines, i, line)));
			}
		}
		return Optional.empty();
	}

	/** A title may take up to four lines. */
	private static String withLinesBefore(List<String> lines, int last, String line) {
		String title = line;
		for (int i = last - 1; i >= 0 && i >= last - 3 && isBroken(lines.get(i), title); i--) {
			title = lines.get(i) + title;
		}
		return title;
	}

	/**
	 * Whether a title began in the line before; a body's name before 关于 is the issuer,
	 * but that of the nation is a part of the title: 教育部等八部门 above 关于…的意见.
	 */
	private static boolean isBroken(String first, String second) {
		if (first.length() > LONGEST_FIRST_LINE || "。；：:！)）".indexOf(first.charAt(first.length() - 1)) >= 0
				|| PrintedDay.is(first)) {
			return false;
		}
		if (WORDS.conjunctions().stream().anyMatch(second::startsWith)) {
			return LINE.matcher(first).matches();
		}
		if (LINE.matcher(first).matches()) {
			return false;
		}
		if (WORDS.isOfParty(first)) {
			return second.contains("关于");
		}
		if (second.startsWith("关于") && RegionNames.vocabulary().isNational(first)) {
			return true;
		}
		if (first.contains("关于") || first.endsWith("、") || WORDS.conjunctions().stream().anyMatch(first::endsWith)) {
			return true;
		}
		return PLACE.matcher(first).matches() && !second.startsWith("关于")
				|| SECOND_LINE.matcher(second).matches() && FIRST_LINE.matcher(first).matches() && !WORDS.isBody(first);
	}

	/** Without 《》 and the mark of a draft. */
	private static String clean(String title) {
		return PolicyWords.vocabulary().withoutDraft(title).replaceAll("^《|》$", "");
	}

}
