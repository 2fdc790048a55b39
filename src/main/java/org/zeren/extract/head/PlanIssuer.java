package org.zeren.extract.head;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zeren.extract.agency.RegionNames;
import org.zeren.extract.language.PrintedDay;
import org.zeren.text.Digits;
import org.zeren.text.DocumentNumber;
import org.zeren.text.Forms;
import org.zeren.vocabulary.Words;

/**
 * The body that issued a plan: above its date, above its number, before 关于 in its title,
 * or behind a label of the page. 安岭市人民政府 over 2024年5月6日 is the issuer.
 */
final class PlanIssuer {

	private static final HeadWords WORDS = HeadWords.vocabulary();

	private static final Pattern NUMBER = Pattern.compile(DocumentNumber.OF_YEAR);

	/** 安岭市人民政府关于…, 安岭市人民政府办公室印发《…; 关于 may begin the next line. */
	private static final Pattern ISSUER = Pattern.compile("([\\p{IsHan}]{0,24}?" + Words.one(WORDS.issuers()) + "(?:"
			+ Words.one(WORDS.andOthers()) + "[\\d" + Digits.COUNTING + "]{1,3}个?" + Words.one(WORDS.otherIssuers())
			+ ")?)\\n?(?:关于|" + Words.one(WORDS.sendsOut()) + "(?=(?:《》)?的通知$))");

	private static final int MOST_TOGETHER = 12;

	private static final Pattern CITED = Pattern.compile("《[^《》]*》");

	private PlanIssuer() {
	}

	/**
	 * {@return the issuer that the first page names}. A page may shorten in its details
	 * the body that the document names in full (发布机构：市政府办公室), and a title over several
	 * lines the body that others of its lines place: 市人民政府 beside 安岭市人民政府.
	 * @param lines its lines without blanks
	 * @param details the cells of its tables, each behind its label
	 */
	static Optional<String> in(List<String> lines, List<String> details) {
		Optional<String> labelled = Catalogue.issuer(details);
		if (labelled.filter(PlanIssuer::isPlaced).isPresent()) {
			return labelled;
		}
		Optional<String> printed = signed(lines).or(() -> overNumber(lines))
			.or(() -> inTitle(lines))
			.map((body) -> inFull(body, lines));
		return printed.filter((body) -> labelled.isEmpty() || isPlaced(body))
			.or(() -> labelled)
			.or(() -> Catalogue.issuer(lines).filter(WORDS::isBody));
	}

	/**
	 * {@return the body above a date: 安岭市人民政府 over 2024年5月6日}
	 */
	static Optional<String> signed(List<String> lines) {
		return before(lines, (line) -> PrintedDay.is(line) || PrintedDay.isMonth(line));
	}

	private static Optional<String> overNumber(List<String> lines) {
		return before(lines, (line) -> NUMBER.matcher(Forms.halfWidth(line)).matches());
	}

	private static Optional<String> before(List<String> lines, Predicate<String> next) {
		for (int i = 1; i < lines.size(); i++) {
			String above = lines.get(i - 1);
			if (next.test(lines.get(i)) && WORDS.isBody(above)) {
				return Optional.of(together(lines, i));
			}
		}
		return Optional.empty();
	}

	/**
	 * All bodies above the line; the government goes on with the name of the committee of
	 * the Party.
	 */
	private static String together(List<String> lines, int below) {
		int first = below - 1;
		while (first > 0 && below - first < MOST_TOGETHER && WORDS.isBody(lines.get(first - 1))) {
			first--;
		}
		boolean ofParty = WORDS.isOfParty(lines.get(first));
		return String.join(ofParty ? "" : "、", lines.subList(first, below));
	}

	private static Optional<String> inTitle(List<String> lines) {
		return Stream.concat(lines.stream(), Stream.of(page(lines)))
			.map((text) -> ISSUER.matcher(CITED.matcher(text).replaceAll("《》")))
			.filter(Matcher::find)
			.map((issuer) -> issuer.group(1))
			.findFirst();
	}

	/**
	 * The lines as one text, where a committee of the Party goes on with the government
	 * below it.
	 */
	private static String page(List<String> lines) {
		return lines.stream().map((line) -> WORDS.isOfParty(line) ? line : line + "\n").collect(Collectors.joining());
	}

	private static String inFull(String body, List<String> lines) {
		if (isPlaced(body)) {
			return body;
		}
		Pattern fuller = Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}{2,10}" + body + "(?!\\p{IsHan}{0,4}办公)");
		return lines.stream()
			.map(fuller::matcher)
			.filter(Matcher::find)
			.map(Matcher::group)
			.filter(PlanIssuer::isPlaced)
			.findFirst()
			.orElse(body);
	}

	private static boolean isPlaced(String body) {
		return RegionNames.vocabulary().isPlaced(body);
	}

}
