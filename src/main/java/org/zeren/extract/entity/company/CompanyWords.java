package org.zeren.extract.entity.company;

import java.util.List;
import java.util.regex.Pattern;

import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.ListEnd;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * How the names of companies are built, from {@code vocabulary/companies.yaml}; the file
 * explains each list.
 */
public final class CompanyWords {

	private static final CompanyWords VOCABULARY = new CompanyWords(Vocabulary.read("companies", File.class));

	public final Words full;

	final Words works;

	final Words facilities;

	public final Words starts;

	final Words cuts;

	public final Words trades;

	final Words deeds;

	final Words branches;

	final Words limited;

	final Words notBehind;

	final Words ground;

	final Words ofAgencies;

	final Words groups;

	/** 某某有限公司（以下简称某某）. */
	final Pattern called;

	/** 3#机组, 2025年底前完成: what may stand before a deed. */
	final Pattern beforeDeed;

	/** 等6家企业, 等“链主”企业: what stands before are names of companies. */
	final Pattern closing;

	/** A number or quotes in it, without which it may close a list of something else. */
	final Pattern certain;

	private final Words ordinary;

	private final Words kinds;

	private final Words notKinds;

	/** 小造纸 before 厂. */
	private final Pattern small;

	private final Words within;

	private final Words places;

	private CompanyWords(File file) {
		this.full = new Words(file.full);
		this.works = new Words(file.works);
		this.facilities = new Words(file.facilities);
		this.starts = new Words(file.starts);
		this.cuts = new Words(file.cuts);
		this.trades = new Words(file.trades);
		this.deeds = new Words(file.deeds);
		this.branches = new Words(file.branches);
		this.ordinary = new Words(file.ordinary);
		this.limited = new Words(file.limited);
		this.notBehind = new Words(file.notBehind);
		this.ground = new Words(file.ground);
		this.ofAgencies = new Words(file.ofAgencies);
		this.groups = new Words(file.groups);
		this.kinds = new Words(file.kinds);
		this.notKinds = new Words(file.notKinds);
		this.within = new Words(file.within);
		this.places = new Words(file.places);
		this.called = Pattern.compile("[（(]" + Words.one(file.called) + "[：:“\"]?([\\p{IsHan}]{2,10})[”\"]?[）)]");
		String dated = "20[0-9]{2}年[^，。；、]{0,5}?(?=" + Words.one(file.dated) + ")";
		this.beforeDeed = Pattern.compile(dated + "|[0-9一二三四]?[#＃号]?");
		String counters = Words.one(file.counters);
		this.closing = Pattern
			.compile("(?:" + ListEnd.counted(file.counters, 4, file.listed) + "|" + ListEnd.of(4, file.listed) + ")");
		this.certain = Pattern.compile(counters + "|“");
		this.small = Pattern.compile(Words.one(file.small) + "[^，。；、]{1,2}$");
	}

	public static CompanyWords vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether the words before 厂 make works of a kind and no name: 小造纸, 绿色工}
	 */
	boolean isOfKind(String stem) {
		return this.small.matcher(stem).find()
				|| this.kinds.before(stem, 0, stem.length()) > 0 && this.notKinds.before(stem, 0, stem.length()) == 0;
	}

	/**
	 * {@return the length of the longest stretch of {@code name} that holds no ordinary
	 * word}: what makes it the name of one thing.
	 */
	public int peculiar(String name) {
		int longest = 0;
		int run = 0;
		int i = 0;
		while (i < name.length()) {
			int length = Math.max(this.ordinary.at(name, i), (run == 0) ? LeadIn.vocabulary().lead.at(name, i) : 0);
			boolean digit = run == 0 && Character.isDigit(name.charAt(i));
			boolean within = length == 1 && run > 0 && this.within.at(name, i) > 0;
			run = (!within && (length > 0 || digit)) ? 0 : run + 1;
			longest = Math.max(longest, run);
			i += Math.max(1, length);
		}
		return longest;
	}

	/**
	 * {@return where the name begins that ends at {@code end}: behind the last mark and
	 * the words that lead in}
	 * @param from where the words before the name may begin
	 */
	public int start(String text, int from, int end) {
		int start = end;
		while (start > from && holds(text, start - 1)) {
			start--;
		}
		for (int i = end; i > start; i--) {
			if (this.cuts.before(text, start, i) > 0) {
				start = i;
				break;
			}
		}
		return strip(text, start, end);
	}

	/**
	 * {@return where the name begins between {@code from} and {@code end}, behind the
	 * last word that says what is done (一公里内严禁新建某某园区) and behind another place in the
	 * list (某某发电厂和某某产业园, 2个街道和某某产业园)}
	 */
	public int behindDeeds(String text, int from, int end) {
		for (int i = end; i > from + 1; i--) {
			int length = LeadIn.vocabulary().lead.before(text, from, i);
			boolean deed = length > 1 && !this.ordinary.contains(text.substring(i - length, i));
			boolean joins = LeadIn.vocabulary().isAnd(text, i - 1) && this.places.before(text, from, i - 1) > 0;
			if (deed || joins) {
				return i;
			}
		}
		return from;
	}

	private int strip(String text, int from, int end) {
		int start = from;
		int length = leads(text, start);
		while (length > 0 && start + length < end - 1) {
			start += length;
			length = leads(text, start);
		}
		return start;
	}

	private int leads(String text, int at) {
		LeadIn lead = LeadIn.vocabulary();
		return (this.starts.at(text, at) > 0) ? 0 : Math.max(lead.words.at(text, at), lead.weak.at(text, at));
	}

	/** Names hold Han characters, digits and letters, and a short bracket: 甲装备(乙)有限公司. */
	private static boolean holds(String text, int at) {
		char c = text.charAt(at);
		if (")）〕】]".indexOf(c) >= 0) {
			int open = at - 1;
			while (open > 0 && at - open < 8 && LeadIn.isName(text.charAt(open))) {
				open--;
			}
			return open > 0 && "(（〔【[".indexOf(text.charAt(open)) >= 0 && LeadIn.isName(text.charAt(open - 1));
		}
		if ("(（〔【[".indexOf(c) >= 0) {
			int close = at + 1;
			while (close < text.length() - 1 && close - at < 8 && LeadIn.isName(text.charAt(close))) {
				close++;
			}
			return close < text.length() && ")）〕】]".indexOf(text.charAt(close)) >= 0;
		}
		boolean code = Character.isDigit(c) && at > 0 && c < 128
				&& (Character.isDigit(text.charAt(at - 1)) || isLatin(text.charAt(at - 1)));
		return LeadIn.isName(c) || isLatin(c) || code;
	}

	private static boolean isLatin(char c) {
		return c < 128 && Character.isLetter(c);
	}

	private record File(List<String> full, List<String> works, List<String> facilities, List<String> starts,
			List<String> cuts, List<String> trades, List<String> deeds, List<String> branches, List<String> ordinary,
			List<String> limited, List<String> called, List<String> notBehind, List<String> ground, List<String> small,
			List<String> kinds, List<String> notKinds, List<String> ofAgencies, List<String> groups, List<String> dated,
			List<String> listed, List<String> counters, List<String> within, List<String> places) {
	}

}
