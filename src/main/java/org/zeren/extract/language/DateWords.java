package org.zeren.extract.language;

import java.util.List;

import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The words around dates, from {@code vocabulary/dates.yaml}; the file explains each
 * list. In 较2020年 the word 较 is one of {@link #comparing}, in 2025年底 the word 底 one of
 * {@link #ends}.
 */
public final class DateWords {

	private static final DateWords VOCABULARY = new DateWords(Vocabulary.read("dates", File.class));

	public final Words ends;

	final Words parts;

	final Words quarters;

	final Words before;

	final Words and;

	final Words periodEnds;

	final Words periodParts;

	final Words periodNouns;

	public final Words comparing;

	final Words notComparing;

	final Words baselines;

	final Words from;

	final Words since;

	final Words onward;

	final Words until;

	final Words at;

	public final Words ahead;

	final Words past;

	final Words issued;

	final Words wholeYear;

	final Words lasting;

	private DateWords(File file) {
		this.ends = new Words(file.ends);
		this.parts = new Words(file.parts);
		this.quarters = new Words(file.quarters);
		this.before = new Words(file.before);
		this.and = new Words(file.and);
		this.periodEnds = new Words(file.periodEnds);
		this.periodParts = new Words(file.periodParts);
		this.periodNouns = new Words(file.periodNouns);
		this.comparing = new Words(file.comparing);
		this.notComparing = new Words(file.notComparing);
		this.baselines = new Words(file.baselines);
		this.from = new Words(file.from);
		this.since = new Words(file.since);
		this.onward = new Words(file.onward);
		this.until = new Words(file.until);
		this.at = new Words(file.at);
		this.ahead = new Words(file.ahead);
		this.past = new Words(file.past);
		this.issued = new Words(file.issued);
		this.wholeYear = new Words(file.wholeYear);
		this.lasting = new Words(file.lasting);
	}

	public static DateWords vocabulary() {
		return VOCABULARY;
	}

	private record File(List<String> ends, List<String> parts, List<String> quarters, List<String> before,
			List<String> and, List<String> periodEnds, List<String> periodParts, List<String> periodNouns,
			List<String> comparing, List<String> notComparing, List<String> baselines, List<String> from,
			List<String> since, List<String> onward, List<String> until, List<String> at, List<String> ahead,
			List<String> past, List<String> issued, List<String> wholeYear, List<String> lasting) {
	}

}
