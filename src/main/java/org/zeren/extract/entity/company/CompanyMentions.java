package org.zeren.extract.entity.company;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.zeren.document.Passage;
import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.naming.Mention;

/**
 * Finds the places of a text that name a company: 关停某某化工有限公司和某某油墨厂 has two.
 */
public final class CompanyMentions {

	private static final int LONGEST = 34;

	/** How far behind 有限公司 its branch may end: 某某有限公司北郊热电分公司. */
	private static final int LONGEST_BRANCH = 14;

	/** The longest name before 厂. */
	private static final int LONGEST_WORKS = 12;

	private static final Function<Passage, List<Mention>> READ = (passage) -> read(VoicedLine.of(passage));

	private final CompanyName name;

	private final String text;

	private final CompanyWords words = CompanyWords.vocabulary();

	private final List<Mention> found = new ArrayList<>();

	private CompanyMentions(VoicedLine line) {
		this.name = new CompanyName(line);
		this.text = line.text();
	}

	/**
	 * {@return the names of companies in {@code line}, in order; {@code sure} marks full
	 * names}
	 */
	public static List<Mention> in(VoicedLine line) {
		return line.passage().once(READ);
	}

	private static List<Mention> read(VoicedLine line) {
		CompanyMentions mentions = new CompanyMentions(line);
		mentions.full();
		mentions.found.addAll(ShortForms.in(line, List.copyOf(mentions.found)));
		mentions.found.addAll(CompanyLists.in(line, List.copyOf(mentions.found)));
		mentions.found.sort((one, other) -> Integer.compare(one.start(), other.start()));
		return List.copyOf(mentions.found);
	}

	private void full() {
		int free = 0;
		int i = 0;
		while (i < this.text.length()) {
			int length = this.words.full.at(this.text, i);
			int works = (length == 0) ? this.words.works.at(this.text, i) : 0;
			int end = i;
			if (length > 0) {
				end = branch(i + length);
				add(free, i, end, LONGEST, true);
			}
			else if (works > 0 && !ground(i + works) && !continues(i + works)) {
				end = i + works;
				works(free, i, end);
			}
			free = (end > i) ? end : free;
			i = Math.max(end, i + 1);
		}
	}

	/** Behind the branch that the name goes on to, or {@code end}. */
	private int branch(int end) {
		int last = end;
		for (int i = end; i < Math.min(this.text.length(), last + LONGEST_BRANCH); i++) {
			int works = this.words.works.at(this.text, i);
			int length = Math.max(Math.max(this.words.full.at(this.text, i), this.words.branches.at(this.text, i)),
					ground(i + works) ? 0 : works);
			if (length > 0) {
				last = i + length;
				i = last - 1;
			}
			else if (!LeadIn.isName(this.text.charAt(i)) || LeadIn.vocabulary().lead.at(this.text, i) > 0) {
				break;
			}
		}
		return last;
	}

	/** 厂区, 厂房: the ground of the works, not its name. */
	private boolean ground(int end) {
		return this.words.ground.at(this.text, end) > 0;
	}

	/** 甲化工集团股份有限公司, 甲化工（集团）有限公司: 集团 does not end the name. */
	private boolean continues(int end) {
		for (int i = end; i < Math.min(this.text.length(), end + 12); i++) {
			if (this.words.full.at(this.text, i) > 0) {
				return true;
			}
			boolean closes = i == end && ")）〕】]".indexOf(this.text.charAt(i)) >= 0;
			if (!closes && (!LeadIn.isName(this.text.charAt(i)) || LeadIn.vocabulary().lead.at(this.text, i) > 0)) {
				return false;
			}
		}
		return false;
	}

	private void works(int free, int ending, int end) {
		int from = Math.max(free, ending - LONGEST_WORKS);
		for (int i = from + 2; i < ending - 1; i++) {
			int trade = this.words.trades.at(this.text, i);
			if (trade > 0 && i + trade < ending && this.words.peculiar(this.text.substring(i + trade, ending)) >= 2) {
				// 某某水务东郊厂 is the works of a company
				add(free, i, i + trade, ShortForms.LONGEST_HEAD, false);
				return;
			}
		}
		String stem = this.text.substring(from, end - 1);
		boolean bare = this.text.charAt(end - 1) == '厂';
		boolean facility = bare && this.words.facilities.before(stem, 0, stem.length()) > 0;
		if (!facility && !(bare && this.words.isOfKind(stem))) {
			add(free, ending, end, LONGEST_WORKS, false);
		}
	}

	private void add(int free, int ending, int end, int longest, boolean full) {
		Mention mention = this.name.before(free, ending, end, longest, full);
		if (mention != null) {
			this.found.add(mention);
		}
	}

}
