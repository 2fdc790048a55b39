package org.zeren.extract.target;

import java.util.ArrayList;
import java.util.List;

import org.zeren.extract.language.Clause;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.Speech;

/**
 * Finds the commitments in words among the clauses that one deadline governs: of
 * 2025年底前，完成管网改造，加强巡查 the first, the second only tells how.
 */
final class Wordings {

	private final String text;

	private final Speech speech;

	private final Commitments words = Commitments.vocabulary();

	Wordings(String text, Speech speech) {
		this.text = text;
		this.speech = speech;
	}

	/**
	 * {@return the clauses of {@code clauses}, or items of one, that are commitments}
	 * @param clauses the clauses without a number, in order
	 * @param first whether the first of them stands directly behind the date
	 * @param counted whether a clause with a number stands behind the date too
	 * @param again whether the date stands before a semicolon and governs these too
	 */
	List<Clause> in(List<Clause> clauses, boolean first, boolean counted, boolean again) {
		List<Clause> found = new ArrayList<>();
		for (int i = 0; i < clauses.size(); i++) {
			Clause clause = clauses.get(i);
			String own = clause.in(this.text).strip();
			if (this.words.namely.at(own, 0) > 0 && i > 0) {
				found.remove(clauses.get(i - 1));
				found.addAll(items(clause));
			}
			else if (counts(clause, own, i == 0 && first && !again)) {
				found.add(clause);
			}
		}
		if (found.isEmpty() && !counted && first) {
			clauses.stream()
				.filter((clause) -> opens(clause.in(this.text).strip()))
				.findFirst()
				.filter((clause) -> !(again && tellsHow(clause.in(this.text).strip())))
				.ifPresent(found::add);
		}
		return found;
	}

	private boolean counts(Clause clause, String own, boolean first) {
		if (!opens(own) || !completes(clause)) {
			return false;
		}
		return first || !tellsHow(own);
	}

	private boolean tellsHow(String own) {
		return this.words.process.at(own, 0) > 0;
	}

	/** Whether a clause says something by itself, not the circumstances of the next. */
	private boolean opens(String own) {
		return own.length() > 2 && this.words.forbids(own, 0, own.length()) < 0
				&& !(this.words.rule.at(own, 0) > 0 && !this.words.complete.in(own))
				&& this.words.circumstance.before(own, 0, own.length()) == 0;
	}

	private boolean completes(Clause clause) {
		int at = this.words.complete.find(this.text, clause.start(), clause.end());
		while (at >= 0 && !this.speech.own(at) && !this.text.startsWith("全覆盖", at)) {
			at = this.words.complete.find(this.text, at + 1, clause.end());
		}
		return at >= 0;
	}

	private int behindNamely(Clause clause) {
		int at = this.words.namely.find(this.text, clause.start(), clause.end());
		return at + this.words.namely.at(this.text, at);
	}

	/** 即零投诉、零事故: what is listed behind the word. */
	private List<Clause> items(Clause clause) {
		List<Clause> items = new ArrayList<>();
		int from = behindNamely(clause);
		for (int i = from; i <= clause.end(); i++) {
			if (i == clause.end() || this.text.charAt(i) == '、') {
				items.add(new Clause(from, i));
				from = i + 1;
			}
		}
		items.removeIf((item) -> item.end() - item.start() < 2);
		return items;
	}

}
