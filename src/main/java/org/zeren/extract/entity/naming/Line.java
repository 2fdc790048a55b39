package org.zeren.extract.entity.naming;

import java.util.function.Function;

import org.zeren.document.Passage;
import org.zeren.extract.duty.Notes;
import org.zeren.extract.language.Blanks;
import org.zeren.extract.language.Voice;

/**
 * A paragraph, heading or table cell with what is the plan's own voice in it.
 *
 * @param passage where it stands
 * @param text its text
 * @param voice which of its characters are the plan's own
 */
public record Line(Passage passage, String text, Voice voice) {

	private static final Function<Passage, Line> READ = Line::read;

	public static Line of(Passage passage) {
		return passage.once(READ);
	}

	private static Line read(Passage passage) {
		Passage plain = Blanks.without(passage);
		String text = plain.toString();
		return new Line(plain, text, new Voice(text, Notes.places(plain)));
	}

}
