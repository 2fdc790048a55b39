package org.zeren.extract.entity.naming;

import java.util.List;
import java.util.stream.Stream;

import org.zeren.text.Han;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The ordinary words by which the ends of a name are found, from
 * {@code vocabulary/lead-in.yaml}: in 加快推进甲河治理 the name begins behind 推进.
 */
public final class LeadIn {

	private static final LeadIn VOCABULARY = new LeadIn(Vocabulary.read("lead-in", File.class));

	public final Words lead;

	/** The words of {@link #lead} without those that only tell a general water. */
	public final Words words;

	public final Words weak;

	public final Words general;

	/** How names of regions end. */
	public final Words regions;

	/** 等. */
	final Words others;

	private final Words and;

	private final Words inside;

	private final Words counters;

	private LeadIn(File file) {
		this.lead = new Words(
				Stream.concat(file.lead.stream(), file.general.stream().filter((word) -> word.length() > 1)).toList());
		this.words = new Words(file.lead);
		this.weak = new Words(file.weak);
		this.general = new Words(Stream.concat(file.general.stream(), file.within.stream()).toList());
		this.regions = new Words(file.regions);
		this.others = new Words(file.others);
		this.and = new Words(file.and);
		this.inside = new Words(file.inside);
		this.counters = new Words(file.counters);
	}

	public static LeadIn vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return where the name begins that ends at {@code end}: behind the nearest word
	 * that leads in or character that no name holds, not before {@code from}}
	 */
	public int start(String text, int from, int end) {
		int start = end;
		while (start > from && isName(text.charAt(start - 1))
				&& (this.lead.before(text, from, start) == 0 || within(text, from, start))) {
			start--;
		}
		return start;
	}

	/**
	 * 乌和淖尔, 羊市河: one character alone before 和 is no item of a list, before 市 no city.
	 */
	private boolean within(String text, int from, int end) {
		int at = end - 2;
		if (at < from || this.inside.at(text, end - 1) == 0 || this.lead.before(text, from, end) > 1
				|| !isName(text.charAt(at)) || this.lead.before(text, at, at + 1) > 0) {
			return false;
		}
		String alone = text.substring(at, at + 1);
		boolean begins = at == 0 || !isName(text.charAt(at - 1)) || this.lead.before(text, 0, at) > 0
				|| this.weak.before(text, 0, at) > 0;
		return begins && !this.weak.contains(alone) && !this.general.contains(alone);
	}

	/**
	 * {@return where the name begins that seems to begin at {@code start}: behind the
	 * unit of a number, as in 到2025年红柳河 and 3条红柳河}
	 */
	public int behindCount(String text, int start, int end) {
		boolean count = start > 0 && start + 1 < end && Character.isDigit(text.charAt(start - 1))
				&& this.counters.at(text, start) > 0;
		return count ? start + 1 : start;
	}

	/**
	 * {@return whether 和 or another word that joins two names stands at {@code at}}
	 */
	public boolean isAnd(String text, int at) {
		return this.and.at(text, at) > 0;
	}

	/**
	 * {@return whether the names before and behind {@code at} are two of a list:
	 * 甲河、乙河和丙湖}
	 */
	public boolean joins(String text, int at) {
		return at < text.length() && (text.charAt(at) == '、' || isAnd(text, at));
	}

	/**
	 * {@return the name of a region as other names print it: 南江 for 南江市}
	 */
	public String stem(String region) {
		return region.substring(0, region.length() - this.regions.before(region, 0, region.length()));
	}

	public static boolean isName(char c) {
		return Han.is(c) || c == '々';
	}

	private record File(List<String> lead, List<String> weak, List<String> general, List<String> within,
			List<String> and, List<String> inside, List<String> counters, List<String> others, List<String> regions) {
	}

}
