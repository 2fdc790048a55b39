package org.zeren.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Gathers what is wrong with an input, so that a person is told all of it at once.
 */
final class Mistakes {

	/** How many characters a text may have. */
	private static final int LONGEST = 2_000;

	private final List<UserError> found = new ArrayList<>();

	/**
	 * Notes a mistake unless something holds.
	 */
	void unless(boolean holds, String field, String message) {
		if (!holds) {
			this.found.add(new UserError(field, message));
		}
	}

	/**
	 * {@return a text without blanks around it; null where there is none}
	 */
	@Nullable String text(String field, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			unless(text.length() <= LONGEST, field,
					"It has %d characters; %d are allowed. Put the long text into a document, and name that."
						.formatted(text.length(), LONGEST));
		}
		return Values.stripped(text);
	}

	/**
	 * {@return a text that must be there}
	 * @param why what it is needed for
	 */
	@Nullable String required(String field, @Nullable String text, String why) {
		String stripped = text(field, text);
		unless(stripped != null, field, why);
		return stripped;
	}

	/**
	 * {@return a day, YYYY-MM-DD, as it was given; null where none was given or it is
	 * none}
	 */
	@Nullable LocalDate day(String field, @Nullable String text) {
		String stripped = text(field, text);
		if (stripped == null) {
			return null;
		}
		try {
			return LocalDate.parse(stripped);
		}
		catch (DateTimeException ex) {
			this.found.add(new UserError(field, stripped + " is no day; write one as 2025-06-30."));
			return null;
		}
	}

	/**
	 * {@return whether nothing is wrong}
	 */
	boolean isEmpty() {
		return this.found.isEmpty();
	}

	/**
	 * {@return what became of the entry: nothing}
	 */
	Entered of(String subjectId) {
		return new Entered(null, subjectId, this.found);
	}

}
