package org.zeren.extract.entity.policy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.zeren.text.Digits;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The words around the titles that a plan cites (vocabulary/policies.yaml), and the
 * grammar that they make: 制定 本 规划.
 */
public final class PolicyWords {

	private static final PolicyWords VOCABULARY = new PolicyWords(Vocabulary.read("policies", File.class));

	/** A short form of the plan itself: 本规划, 实施方案. */
	private final Pattern itself;

	private final Words from;

	/** 制定本规划, the words behind the titles that it is based on. */
	private final Pattern made;

	private final Pattern basisHeading;

	private final Pattern beforeNumber;

	private final Words drafts;

	/** （草案）, a mark of a draft in brackets. */
	private final Pattern draft;

	/**
	 * The file as it is written, which explains each list.
	 */
	record File(List<String> kinds, List<String> own, List<String> from, List<String> making, List<String> made,
			List<String> basisOf, List<String> basis, List<String> joining, List<String> drafts) {
	}

	private PolicyWords(File file) {
		this.itself = Pattern.compile(Words.one(file.own()) + "?" + Words.one(file.kinds()));
		this.from = new Words(file.from());
		this.made = Pattern.compile(Words.one(file.making()) + "[^。]{0,6}" + Words.one(file.made()));
		this.basisHeading = Pattern.compile("^[\\p{Punct}（）、．." + Digits.COUNTING + "0-9\\s]*"
				+ Words.one(file.basisOf()) + Words.one(file.basis()));
		this.beforeNumber = Pattern
			.compile("^.*?" + Words.one(Stream.concat(file.from().stream(), file.joining().stream()).toList()));
		this.drafts = new Words(file.drafts());
		this.draft = Pattern.compile("[(（]" + this.drafts.pattern() + "[)）]");
	}

	public static PolicyWords vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether the title is a short form of the plan that prints it: 本规划, 实施方案}
	 */
	boolean isItself(String title) {
		return this.itself.matcher(title).matches();
	}

	/**
	 * {@return whether the text names documents as what the plan is based on:
	 * 根据《…》，制定本规划}
	 */
	boolean tellsBasis(String text) {
		return this.from.in(text) && endsBasis(text);
	}

	/**
	 * {@return whether the text holds what stands behind the documents that a plan is
	 * based on: 制定本规划}
	 */
	boolean endsBasis(String text) {
		return this.made.matcher(text).find();
	}

	/**
	 * {@return whether the text is the heading over a list of such documents: 二、编制依据}
	 */
	boolean headsBasis(String text) {
		return this.basisHeading.matcher(text).find();
	}

	/**
	 * {@return the number of a document without the words before it: 根据国务院令第1号 is
	 * 国务院令第1号}
	 */
	String number(String printed) {
		return this.beforeNumber.matcher(printed).replaceFirst("");
	}

	/**
	 * {@return the title without the mark of a draft: 某条例（草案） is 某条例}
	 */
	public String withoutDraft(String title) {
		return this.draft.matcher(title).replaceFirst("");
	}

	/**
	 * {@return whether the line holds the mark of a draft: 征求意见稿}
	 */
	public boolean marksDraft(String line) {
		return this.drafts.in(line);
	}

	/**
	 * {@return whether such a mark stands in brackets somewhere in the text}
	 */
	public boolean bracketsDraft(String text) {
		return this.draft.matcher(text).find();
	}

}
