package org.zeren.extract.target;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.language.Clause;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.DueDate;
import org.zeren.extract.target.amount.Amount;
import org.zeren.text.Han;

/**
 * Says what the numbers of a clause measure: the words before them (湿地率达到8%), the words
 * before their date (湿地率2025年达到8%), or their object (新建12座泵站).
 */
final class Subjects {

	private static final int LONGEST = 100;

	private final String text;

	private final MeasuredNames names = new MeasuredNames();

	private final Commitments words = Commitments.vocabulary();

	Subjects(String text) {
		this.text = text;
	}

	/**
	 * {@return the numbers that share one predicate together}: 分别达到90%、80%
	 */
	static List<List<Amount>> chains(List<Amount> found) {
		List<List<Amount>> chains = new ArrayList<>();
		for (Amount amount : found) {
			List<Amount> last = chains.isEmpty() ? List.of() : chains.get(chains.size() - 1);
			if (!last.isEmpty() && last.get(0).nameEnd() == amount.nameEnd()) {
				last.add(amount);
			}
			else {
				chains.add(new ArrayList<>(List.of(amount)));
			}
		}
		return chains;
	}

	/**
	 * {@return a name for each number of {@code chain}}
	 * @param chain numbers that share one predicate
	 * @param clause their clause
	 * @param from where their words begin, behind a date
	 * @param follows whether another number of the clause stands before them
	 * @param until where the words of the next number begin
	 * @param due the date that governs; null for none
	 * @param last the name of the target before, to which a second date goes on
	 */
	List<String> of(List<Amount> chain, Clause clause, int from, boolean follows, int until, @Nullable DueDate due,
			String last) {
		int end = chain.get(0).nameEnd();
		int first = (chain.get(0).baseline() != null) ? Math.min(from, clause.start()) : from;
		int begin = Math.min(Math.max(first, end - LONGEST), end);
		String subject = this.names.trim(this.text.substring(begin, end));
		if (subject.isEmpty() && due != null && clause.holds(due.start())) {
			String before = this.names.trim(this.text.substring(clause.start(), due.start()));
			subject = (before.length() < 2 && goesOn(clause)) ? last : before;
		}
		List<String> each = (chain.size() > 1) ? this.names.shared(subject, chain.size()) : List.of(subject);
		List<String> named = new ArrayList<>();
		for (int i = 0; i < chain.size(); i++) {
			String name = follows && listed(chain.get(i), begin) ? "" : each.get(i);
			named.add(isBare(name) ? this.names.trim(name + object(chain.get(i), clause, until)) : name);
		}
		return named;
	}

	/** 数量2023年达到90家、2025年达到150家: the name stands before the first date. */
	private boolean goesOn(Clause clause) {
		return clause.start() > 0 && "、和".indexOf(this.text.charAt(clause.start() - 1)) >= 0;
	}

	/** 新建, 累计创建, 推动, 面向: words that say what is done, but not with what. */
	private boolean isBare(String name) {
		int adverb = this.words.past.at(name, 0);
		return name.length() < 2 || this.words.verbs.contains(name.substring(adverb)) || this.words.give.contains(name)
				|| this.words.modals.contains(name) || this.words.toward.contains(name);
	}

	/** 5个园区、30个工厂: the words before 30 belong to 5. */
	private boolean listed(Amount amount, int from) {
		int start = amount.numeral().start();
		return amount.numeral().countable() && amount.nameEnd() == start && amount.end() < this.text.length()
				&& Han.is(this.text.charAt(amount.end())) && this.words.and.before(this.text, from, start) > 0;
	}

	private String object(Amount amount, Clause clause, int until) {
		int to = Math.min(Math.min(clause.end(), Math.max(until, amount.end())), amount.end() + LONGEST);
		String behind = this.text.substring(Math.min(amount.end(), to), to);
		int joined = this.words.and.before(behind, 0, behind.length());
		behind = behind.substring(0, behind.length() - joined);
		int start = amount.numeral().start();
		return behind.isBlank() ? this.text.substring(Math.max(clause.start(), start - LONGEST), start)
				: behind.replaceFirst("^的", "");
	}

}
