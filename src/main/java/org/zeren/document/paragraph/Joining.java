package org.zeren.document.paragraph;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.zeren.document.NumberStyle;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.document.line.Line;
import org.zeren.document.words.LayoutWords;
import org.zeren.document.words.NumberForms;
import org.zeren.text.Forms;
import org.zeren.text.Han;
import org.zeren.text.DocumentNumber;

/**
 * Decides whether a line goes on with the text above it: a page or line break can fall
 * into the middle of a word, a title or a list, with blank lines around it. 加强工地管理， above
 * 控制扬尘。 is one paragraph; 加强管理。 above 责任单位：某局 are two.
 */
public final class Joining {

	/** A line this long without a full stop was cut; a shorter one may be a title. */
	private static final int SENTENCE = 30;

	private static final int LONGEST_HEADING = 50;

	private static final int LONGEST_TAIL_OF_TITLE = 16;

	private static final int LONGEST_NAME = 10;

	/** "责任单位：…" and the like begin a paragraph of their own. */
	private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}]{3,8}[:：].*");

	/**
	 * A document's number (文号) or a date stands on a line of its own, or on one with the
	 * body that issued it: 南江市生态环境局 南环发〔2022〕3号 2022年5月6日.
	 */
	private static final Pattern OWN_LINE = ownLine();

	private final Wrapping wrapping;

	private final Map<NumberStyle, int[]> forms = new EnumMap<>(NumberStyle.class);

	/**
	 * For each style, how many lines that surely do not reach the margin are headings.
	 */
	private final Map<NumberStyle, Integer> alone = new EnumMap<>(NumberStyle.class);

	/**
	 * @param lines the lines that are no furniture and no table
	 * @param wrapping how the document breaks its lines
	 */
	public Joining(List<Line> lines, Wrapping wrapping) {
		this.wrapping = wrapping;
		for (Line line : lines) {
			line.number().ifPresent((number) -> {
				int[] counts = this.forms.computeIfAbsent(number.numbering().style(), (style) -> new int[2]);
				boolean heading = isHeading(line.text(), number);
				counts[heading ? 0 : 1]++;
				if (heading && (wrapping.isShort(line) || !wrapping.isFull(line))) {
					this.alone.merge(number.numbering().style(), 1, Integer::sum);
				}
			});
		}
	}

	private static Pattern ownLine() {
		String figures = "[\\d" + NumberForms.FIGURES + " ]{1,4}";
		String date = "[12二][\\d〇○零" + NumberForms.FIGURES + "]{3}\\s?年" + figures + "月" + figures + "日";
		String month = "20\\d\\d\\s?年\\s?\\d{1,2}\\s?月";
		return Pattern.compile("[^。,;:、《》]{0,60}(?:" + DocumentNumber.YEAR_AND_NUMBER + "|" + date + "|" + month
				+ ")\\s?" + LayoutWords.vocabulary().issued().pattern() + "?\\)?");
	}

	/** A page prints the title over the document that begins with it. */
	private static boolean isRepeated(Line line, Line next) {
		String text = line.text().toString();
		return text.length() > LONGEST_TAIL_OF_TITLE && text.equals(next.text().toString())
				&& text.chars().noneMatch((c) -> "，,、；;".indexOf(c) >= 0);
	}

	/** 各乡镇人民政府、街道办事处： tells whom a notice is for. */
	private static boolean isAddress(Line line) {
		return "：:".indexOf(line.last()) >= 0 && LayoutWords.vocabulary().addressed().at(line.text(), 0) > 0;
	}

	private static boolean isOwnLine(Line line) {
		return OWN_LINE.matcher(Forms.halfWidth(line.text())).matches();
	}

	/**
	 * {@return whether {@code next} goes on with the text above it}
	 * @param above the text of the paragraph so far
	 * @param line the last line of it
	 * @param next the next line with text
	 * @param gap the number of blank lines between the two
	 */
	public boolean goesOn(Passage above, Line line, Line next, int gap) {
		if (line.marks() > 0 && above.length() <= LONGEST_HEADING || next.marks() > 0 || line.chapter()
				|| next.chapter()) {
			return false;
		}
		if (isOwnLine(next) || isOwnLine(line) || isRepeated(line, next) || isAddress(next)) {
			return false;
		}
		if (next.figure()) {
			return true;
		}
		Optional<Numbering.Found> nextNumber = next.number();
		Optional<Numbering.Found> number = Numbering.at(above);
		boolean open = opensBracket(above);
		if (nextNumber.isPresent()) {
			return open && nextNumber.get().numbering().style().compareTo(NumberStyle.ARABIC) > 0 && gap == 0;
		}
		if (number.isPresent() && number.get().textFrom() >= above.length()) {
			return next.text().length() <= LONGEST_HEADING;
		}
		if (open) {
			return true;
		}
		if (LABEL.matcher(next.text()).matches() && !(this.wrapping.isFull(line) && gap == 0)) {
			return false;
		}
		if (number.isPresent() && isHeading(above, number.get())) {
			return headingGoesOn(number.get(), above, line, next, gap);
		}
		return textGoesOn(above, line, next, gap);
	}

	private boolean headingGoesOn(Numbering.Found number, Passage above, Line line, Line next, int gap) {
		char last = line.last();
		if ("；;：:".indexOf(last) >= 0 || ends(above, last)) {
			return false;
		}
		if (this.wrapping.isFull(line) && gap == 0) {
			return !standsAlone(number.numbering().style()) || isTailOfTitle(above, next);
		}
		if ("，、,".indexOf(last) >= 0) {
			return true;
		}
		int stop = firstStop(next.text());
		int[] counts = this.forms.getOrDefault(number.numbering().style(), new int[2]);
		boolean runsIn = counts[1] >= 4 * counts[0] && counts[1] >= 5;
		return runsIn && stop >= 0 && stop <= LONGEST_TAIL_OF_TITLE && above.length() <= LONGEST_HEADING;
	}

	/**
	 * Whether headings of a style never share their line with text: then a line that the
	 * heading fills ends with it.
	 */
	private boolean standsAlone(NumberStyle style) {
		int alone = this.alone.getOrDefault(style, 0);
		int running = this.forms.getOrDefault(style, new int[2])[1];
		return alone > 0 && running == 0;
	}

	/** The end of a title that is longer than the line: short, and no sentence. */
	private boolean isTailOfTitle(Passage above, Line next) {
		return !this.wrapping.isFull(next) && firstStop(next.text()) < 0
				&& next.text().length() <= LONGEST_TAIL_OF_TITLE && above.length() <= LONGEST_HEADING;
	}

	private boolean textGoesOn(Passage above, Line line, Line next, int gap) {
		char last = line.last();
		boolean full = this.wrapping.isFull(line);
		if (ends(above, last)) {
			return full && gap == 0 && this.wrapping.indents() && !next.isIndented();
		}
		if (gap == 0 && this.wrapping.indents() && next.isIndented() && this.wrapping.width() > 0) {
			return false;
		}
		if ("，、,".indexOf(last) >= 0) {
			return true;
		}
		if (last == '：' || last == ':') {
			return line.text().length() <= 8;
		}
		if (LABEL.matcher(above).matches()) {
			return full && (gap == 0 || endsInName(above) && !next.isIndented());
		}
		boolean title = gap > 0 && above.length() == line.text().length() && above.toString().indexOf('，') < 0;
		return full || isFirstLine(line, next, gap) || above.length() >= SENTENCE && !title || firstStop(above) >= 0;
	}

	/** 责任单位：县水利局、县职 at the end of a page, over 教中心 on the next. */
	private static boolean endsInName(Passage list) {
		int from = list.length();
		while (from > 0 && Han.is(list.charAt(from - 1))) {
			from--;
		}
		int length = list.length() - from;
		return from > 0 && "、，,".indexOf(list.charAt(from - 1)) >= 0 && length > 0 && length <= LONGEST_NAME
				&& LayoutWords.vocabulary().unitEnds().before(list, from, list.length()) == 0;
	}

	/** The first line of a paragraph, two characters short where its blanks were lost. */
	private boolean isFirstLine(Line line, Line next, int gap) {
		return gap == 0 && this.wrapping.isNearlyFull(line)
				&& (this.wrapping.isFull(next) || firstStop(next.text()) >= 0);
	}

	/** A full stop, also behind closing signs, or the end of a bracketed note. */
	private static boolean ends(Passage text, char last) {
		if (last == '!' || last == '?' || Typography.isStop(text, text.length() - 1)) {
			return true;
		}
		if ("”’》」\"".indexOf(last) >= 0 && text.length() > 1) {
			return Typography.isStop(text, text.length() - 2);
		}
		return "）)】]〕".indexOf(last) >= 0;
	}

	/**
	 * {@return whether a bracket of the last few hundred characters is still open}
	 */
	private static boolean opensBracket(Passage text) {
		int depth = 0;
		for (int i = Math.max(0, text.length() - 400); i < text.length(); i++) {
			char c = text.charAt(i);
			if ("（(【《〔".indexOf(c) >= 0) {
				depth++;
			}
			else if ("）)】》〕".indexOf(c) >= 0 && depth > 0) {
				depth--;
			}
		}
		return depth > 0;
	}

	/**
	 * {@return whether the numbered line is a heading: short, without a stop inside}
	 */
	public static boolean isHeading(CharSequence line, Numbering.Found number) {
		int from = number.textFrom();
		int length = line.length() - from;
		if (length > 60 || length == 0 || number.numbering().style() == NumberStyle.ARTICLE) {
			return false;
		}
		int stop = firstStop(line.subSequence(from, line.length()));
		if (stop >= 0 && stop < length - 1) {
			return false;
		}
		char last = line.charAt(line.length() - 1);
		NumberStyle style = number.numbering().style();
		boolean list = style.compareTo(NumberStyle.ARABIC) >= 0 || style == NumberStyle.ARTICLE;
		boolean stopped = stop == length - 1 && "。.．".indexOf(last) >= 0;
		if ("；;，,、".indexOf(last) >= 0 || (stopped && list)) {
			return false;
		}
		int colon = Math.max(line.toString().indexOf('：', from), line.toString().indexOf(':', from));
		boolean chapter = style.compareTo(NumberStyle.SECTION) <= 0;
		return colon < 0 || chapter || colon >= line.length() - 2 || insideBracket(line, from, colon);
	}

	private static boolean insideBracket(CharSequence line, int from, int at) {
		int depth = 0;
		for (int i = from; i < at; i++) {
			depth += ("（(【".indexOf(line.charAt(i)) >= 0) ? 1 : ("）)】".indexOf(line.charAt(i)) >= 0) ? -1 : 0;
		}
		return depth > 0;
	}

	private static int firstStop(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			if (Typography.isStop(text, i)) {
				return i;
			}
		}
		return -1;
	}

}
