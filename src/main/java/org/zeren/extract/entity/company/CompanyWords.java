package org.zeren.extract.entity.company;

import java.util.List;

import org.zeren.extract.entity.naming.Lead;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * How the names of companies, parks and projects are built, from
 * {@code vocabulary/companies.yaml}; the file explains each list.
 */
public final class CompanyWords {

	private static final CompanyWords KNOWN = new CompanyWords(Vocabulary.read("companies", File.class));

	/** Single characters that go on with the name of a place: 白城, 鲁家河. */
	private static final String WITHIN = "家城港";

	public final Words full;

	final Words works;

	final Words facilities;

	public final Words starts;

	final Words cuts;

	public final Words trades;

	final Words deeds;

	public final Words parks;

	public final Words units;

	final Words branches;

	public final Words projects;

	public final Words notProjects;

	public final Words contents;

	private final Words ordinary;

	private CompanyWords(File file) {
		this.full = new Words(file.full);
		this.works = new Words(file.works);
		this.facilities = new Words(file.facilities);
		this.starts = new Words(file.starts);
		this.cuts = new Words(file.cuts);
		this.trades = new Words(file.trades);
		this.deeds = new Words(file.deeds);
		this.parks = new Words(file.parks);
		this.units = new Words(file.units);
		this.branches = new Words(file.branches);
		this.projects = new Words(file.projects);
		this.notProjects = new Words(file.not_projects);
		this.contents = new Words(file.contents);
		this.ordinary = new Words(file.ordinary);
	}

	public static CompanyWords known() {
		return KNOWN;
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
			int length = Math.max(this.ordinary.at(name, i), (run == 0) ? Lead.known().lead.at(name, i) : 0);
			boolean digit = run == 0 && Character.isDigit(name.charAt(i));
			boolean within = length == 1 && run > 0 && WITHIN.indexOf(name.charAt(i)) >= 0;
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
			int length = Lead.known().lead.before(text, from, i);
			boolean deed = length > 1 && !this.ordinary.contains(text.substring(i - length, i));
			boolean joins = "和与及".indexOf(text.charAt(i - 1)) >= 0 && "厂园场站司道镇乡".indexOf(text.charAt(i - 2)) >= 0;
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
		Lead lead = Lead.known();
		return (this.starts.at(text, at) > 0) ? 0 : Math.max(lead.words.at(text, at), lead.weak.at(text, at));
	}

	/** Names hold Han characters, digits and letters, and a short bracket: 甲装备(乙)有限公司. */
	private static boolean holds(String text, int at) {
		char c = text.charAt(at);
		if (c == ')' || c == '）') {
			int open = at - 1;
			while (open > 0 && at - open < 8 && Lead.isName(text.charAt(open))) {
				open--;
			}
			return open > 0 && "(（".indexOf(text.charAt(open)) >= 0 && Lead.isName(text.charAt(open - 1));
		}
		if (c == '(' || c == '（') {
			int close = at + 1;
			while (close < text.length() - 1 && close - at < 8 && Lead.isName(text.charAt(close))) {
				close++;
			}
			return close < text.length() && ")）".indexOf(text.charAt(close)) >= 0;
		}
		boolean code = Character.isDigit(c) && at > 0 && c < 128
				&& (Character.isDigit(text.charAt(at - 1)) || isLatin(text.charAt(at - 1)));
		return Lead.isName(c) || isLatin(c) || code;
	}

	private static boolean isLatin(char c) {
		return c < 128 && Character.isLetter(c);
	}

	private record File(List<String> full, List<String> works, List<String> facilities, List<String> starts,
			List<String> cuts, List<String> trades, List<String> deeds, List<String> parks, List<String> units,
			List<String> branches, List<String> projects, List<String> not_projects, List<String> contents,
			List<String> ordinary) {
	}

}
