package org.zeren.extract.entity;

import java.util.List;

import org.zeren.extract.vocabulary.Vocabulary;
import org.zeren.extract.vocabulary.Words;

/**
 * How the names of companies, parks and projects are built, from
 * {@code vocabulary/companies.yaml}; the file explains each list.
 */
final class CompanyWords {

	private static final CompanyWords KNOWN = new CompanyWords(Vocabulary.read("companies", File.class));

	final Words full;

	final Words works;

	final Words facilities;

	final Words starts;

	final Words cuts;

	final Words trades;

	final Words deeds;

	final Words parks;

	final Words projects;

	final Words notProjects;

	final Words contents;

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
		this.projects = new Words(file.projects);
		this.notProjects = new Words(file.not_projects);
		this.contents = new Words(file.contents);
		this.ordinary = new Words(file.ordinary);
	}

	static CompanyWords known() {
		return KNOWN;
	}

	/**
	 * {@return the length of the longest stretch of {@code name} that holds no ordinary
	 * word}: what makes it the name of one thing.
	 */
	int peculiar(String name) {
		int longest = 0;
		int run = 0;
		int i = 0;
		while (i < name.length()) {
			int length = Math.max(this.ordinary.at(name, i), (run == 0) ? Lead.known().lead.at(name, i) : 0);
			boolean digit = run == 0 && Character.isDigit(name.charAt(i));
			run = (length > 0 || digit) ? 0 : run + 1;
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
	int start(String text, int from, int end) {
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
		return (this.starts.at(text, at) > 0) ? 0 : Math.max(lead.lead.at(text, at), lead.weak.at(text, at));
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
			List<String> cuts, List<String> trades, List<String> deeds, List<String> parks, List<String> projects,
			List<String> not_projects, List<String> contents, List<String> ordinary) {
	}

}
