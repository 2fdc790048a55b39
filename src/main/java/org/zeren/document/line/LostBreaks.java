package org.zeren.document.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.zeren.document.NumberStyle;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;

/**
 * Puts back the line breaks that a copy of the text lost. Where no line begins with the
 * number of a chapter and one long line runs through several, each numbered heading of it
 * begins a line: …意见。一、任务（一）修路。修路3条。（二）建桥。… becomes 一、任务 and （一）修路。… and （二）建桥。….
 */
public final class LostBreaks {

	private static final int SHORTEST = 500;

	private static final int LONGEST_HEADING = 40;

	private static final int LONGEST_SIGNATURE = 60;

	private static final int FEWEST_CHAPTERS = 2;

	private static final List<NumberStyle> CHAPTERS = List.of(NumberStyle.PART, NumberStyle.CHAPTER, NumberStyle.HAN);

	private static final List<NumberStyle> OTHERS = List.of(NumberStyle.SECTION, NumberStyle.HAN_IN_BRACKETS,
			NumberStyle.ARABIC);

	/**
	 * What stands before a heading that lost its line: the end of a sentence, a note or a
	 * quotation.
	 */
	private static final String ENDS = "。！？）)”：";

	private static final Pattern DAY = Pattern.compile("20\\d\\d年\\d{1,2}月\\d{1,2}日");

	private final Passage line;

	private final List<Integer> starts = new ArrayList<>(List.of(0));

	private final Map<NumberStyle, Integer> last = new EnumMap<>(NumberStyle.class);

	private int chapters;

	private LostBreaks(Passage line) {
		this.line = line;
		number(0).ifPresent(this::count);
	}

	/**
	 * {@return the lines, long ones without any break in parts}
	 * @param lines all lines of the document
	 */
	public static List<Line> restored(List<Line> lines) {
		boolean whole = lines.stream().noneMatch(LostBreaks::isLong) || lines.stream().anyMatch(LostBreaks::isChapter);
		return whole ? lines : lines.stream().flatMap(LostBreaks::parts).toList();
	}

	private static boolean isLong(Line line) {
		return line.text().length() >= SHORTEST;
	}

	private static boolean isChapter(Line line) {
		return !isLong(line)
				&& line.number().filter((found) -> CHAPTERS.contains(found.numbering().style())).isPresent();
	}

	private static Stream<Line> parts(Line line) {
		if (!isLong(line)) {
			return Stream.of(line);
		}
		LostBreaks breaks = new LostBreaks(line.text());
		breaks.find();
		return (breaks.chapters >= FEWEST_CHAPTERS) ? breaks.lines() : Stream.of(line);
	}

	private void find() {
		for (int i = 1; i < this.line.length(); i++) {
			int start = i;
			if (ENDS.indexOf(this.line.charAt(i - 1)) < 0 && i - lastStart() > LONGEST_HEADING) {
				continue;
			}
			number(i).filter((number) -> begins(number, start)).ifPresent((number) -> begin(number, start));
		}
		sign();
	}

	/** Behind the last sentence the issuer signs, and the day and a bracket follow. */
	private void sign() {
		int from = lastSentence();
		if (this.line.length() - from > LONGEST_SIGNATURE || from <= lastStart()) {
			return;
		}
		Matcher day = DAY.matcher(this.line).region(from, this.line.length());
		if (day.find()) {
			Stream.of(from, day.start(), day.end())
				.distinct()
				.filter((start) -> start < this.line.length())
				.forEach(this.starts::add);
		}
	}

	private Optional<Numbering> number(int start) {
		return Numbering.at(this.line.part(start, Math.min(start + LONGEST_HEADING, this.line.length())))
			.map(Numbering.Found::numbering);
	}

	private boolean begins(Numbering number, int start) {
		boolean chapter = CHAPTERS.contains(number.style());
		if (!chapter && !OTHERS.contains(number.style())
				|| number.value() != 1 && number.value() != this.last.getOrDefault(number.style(), 0) + 1) {
			return false;
		}
		char before = this.line.charAt(start - 1);
		return ENDS.indexOf(before) >= 0 && (chapter || before != '：') || endsHeading(number, start);
	}

	/** A chapter's heading has no stop behind it: 一、任务（一）修路. */
	private boolean endsHeading(Numbering number, int start) {
		int from = lastStart();
		if (start - from > LONGEST_HEADING) {
			return false;
		}
		Passage heading = this.line.part(from, start);
		return heading.chars().noneMatch((c) -> "。，；：！？".indexOf(c) >= 0) && Numbering.at(heading)
			.filter((above) -> above.numbering().style().compareTo(number.style()) < 0)
			.isPresent();
	}

	private void begin(Numbering number, int start) {
		this.starts.add(start);
		count(number);
	}

	private void count(Numbering number) {
		this.last.put(number.style(), number.value());
		this.chapters += CHAPTERS.contains(number.style()) ? 1 : 0;
	}

	private int lastStart() {
		return this.starts.get(this.starts.size() - 1);
	}

	private int lastSentence() {
		int at = this.line.length() - 1;
		while (at > 0 && "。！？".indexOf(this.line.charAt(at - 1)) < 0) {
			at--;
		}
		return at;
	}

	private Stream<Line> lines() {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < this.starts.size(); i++) {
			int end = (i + 1 < this.starts.size()) ? this.starts.get(i + 1) : this.line.length();
			Passage part = this.line.part(this.starts.get(i), end);
			lines.add(new Line(part, part, 0));
		}
		return lines.stream();
	}

}
