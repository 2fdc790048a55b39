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
public record VoicedLine(Passage passage, String text, Voice voice) {

	private static final Function<Passage, VoicedLine> READ = VoicedLine::read;

	public static VoicedLine of(Passage passage) {
		return passage.once(READ);
	}

	private static VoicedLine read(Passage passage) {
		Passage plain = Blanks.without(passage);
		String text = plain.toString();
		return new VoicedLine(plain, text, new Voice(text, Notes.places(plain)));
	}

}
