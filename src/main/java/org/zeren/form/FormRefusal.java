package org.zeren.form;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A form of which nothing was taken.
 */
public final class FormRefusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** So many mistakes are told. */
	private static final int MOST = 50;

	/** Why. */
	public enum Reason {

		/** Cells are wrong. */
		MISTAKEN,

		/** All cells are good, but for some days something else is reported already. */
		TAKEN,

		/** The writer may not report on some of it. */
		FORBIDDEN

	}

	private final Reason reason;

	private final transient List<FormMistake> mistakes;

	private final int all;

	FormRefusal(Reason reason, List<FormMistake> mistakes) {
		super(mistakes.stream().map(FormMistake::toString).limit(MOST).collect(Collectors.joining("\n")));
		this.reason = reason;
		this.mistakes = mistakes.stream().limit(MOST).toList();
		this.all = mistakes.size();
	}

	static FormRefusal of(String message) {
		return new FormRefusal(Reason.MISTAKEN, List.of(new FormMistake(message, null, null, null)));
	}

	/**
	 * {@return why}
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * {@return the first mistakes, in the order of rows}
	 */
	public List<FormMistake> mistakes() {
		return this.mistakes;
	}

	/**
	 * {@return how many mistakes there are in all}
	 */
	public int all() {
		return this.all;
	}

}
