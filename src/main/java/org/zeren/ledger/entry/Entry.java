package org.zeren.ledger.entry;

import org.jspecify.annotations.Nullable;

import org.zeren.key.KeyRole;

/**
 * What a person added to the ledger. It is never changed and never deleted: a correction
 * or a withdrawal is a new entry that supersedes it. It keeps the id and a few words of
 * its subject, so that it says what it is about when that is gone.
 */
public sealed interface Entry permits Ruling, Assignment, Observation, Correction {

	/** How many characters of a subject's words are kept. */
	int WORDS = 80;

	/**
	 * {@return its id: the type, the subject's id, and the ordinal}
	 */
	String id();

	/**
	 * {@return the id of what it is about}
	 */
	String subjectId();

	/**
	 * {@return the id of the plan that the subject belongs to}
	 */
	String planId();

	/**
	 * {@return a few words that say what the subject is}
	 */
	String title();

	/**
	 * {@return its place among the entries of its type about the subject, from 1}
	 */
	int ordinal();

	/**
	 * {@return who added it: the name of the key}
	 */
	String by();

	/**
	 * {@return the role of the key}
	 */
	KeyRole role();

	/**
	 * {@return when, such as 2026-03-05T08:12:44.120Z}
	 */
	String at();

	/**
	 * {@return the id of the entry that it corrects or withdraws; null for none}
	 */
	@Nullable String supersedes();

	/**
	 * {@return whether it only takes back what it supersedes}
	 */
	boolean withdrawal();

	/**
	 * {@return an id made of the subject and the ordinal, so that files restore the same}
	 */
	static String id(String type, String subjectId, int ordinal) {
		return type + ":" + subjectId + "/" + ordinal;
	}

	/**
	 * {@return the first words of a title}
	 */
	static String words(String title) {
		String line = title.strip().replaceAll("\\s+", " ");
		return (line.codePointCount(0, line.length()) <= WORDS) ? line
				: line.substring(0, line.offsetByCodePoints(0, WORDS - 1)) + "…";
	}

}
