package org.zeren.extract.target;

import java.util.ArrayList;
import java.util.List;

import org.zeren.extract.language.Clause;
import org.zeren.plan.target.TextTarget;
import org.zeren.plan.target.TextTargetBuilder;

/**
 * The commitments read so far, each with its place, so that words behind may still date
 * them.
 */
final class TargetList {

	private final List<TextTarget> targets = new ArrayList<>();

	private final List<Clause> places = new ArrayList<>();

	/** The first target of what is being said, up to a semicolon. */
	private int said;

	void add(TextTarget target, Clause clause) {
		this.targets.add(target);
		this.places.add(clause);
	}

	/** Something new is being said: a date behind it does not date what stands before. */
	void saidAnew() {
		this.said = this.targets.size();
	}

	/**
	 * Gives {@code day} to the numbers just said.
	 * @return whether one was without a date
	 */
	boolean date(String day) {
		boolean dated = false;
		for (int i = this.said; i < this.targets.size(); i++) {
			if (this.targets.get(i).deadline() == null && this.targets.get(i).goal().value() != null) {
				this.targets.set(i, dated(this.targets.get(i), day));
				dated = true;
			}
		}
		return dated;
	}

	/** Gives {@code day} to what stands undated between two places of the text. */
	void date(String day, int from, int to) {
		for (int i = this.targets.size() - 1; i >= 0 && this.places.get(i).start() > from; i--) {
			if (this.places.get(i).start() < to && this.targets.get(i).deadline() == null) {
				this.targets.set(i, dated(this.targets.get(i), day));
			}
		}
	}

	/**
	 * {@return the name of the last target; empty for none}
	 */
	String lastName() {
		return this.targets.isEmpty() ? "" : this.targets.get(this.targets.size() - 1).name();
	}

	List<TextTarget> all() {
		return this.targets;
	}

	private static TextTarget dated(TextTarget target, String day) {
		return TextTargetBuilder.builder(target).deadline(day).build();
	}

}
