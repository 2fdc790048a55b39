package org.zeren.extract.entity;

import java.util.List;
import java.util.stream.Stream;

import org.zeren.extract.vocabulary.Vocabulary;
import org.zeren.extract.vocabulary.Words;

/**
 * The ordinary words by which the ends of a name are found, from
 * {@code vocabulary/lead.yaml}.
 */
final class Lead {

	private static final Lead KNOWN = new Lead(Vocabulary.read("lead", File.class));

	final Words lead;

	/** The words of {@link #lead} without those that only tell a general water. */
	final Words words;

	final Words weak;

	final Words general;

	private Lead(File file) {
		this.lead = new Words(
				Stream.concat(file.lead.stream(), file.general.stream().filter((word) -> word.length() > 1)).toList());
		this.words = new Words(file.lead);
		this.weak = new Words(file.weak);
		this.general = new Words(file.general);
	}

	static Lead known() {
		return KNOWN;
	}

	/**
	 * {@return where the name begins that ends at {@code end}: behind the nearest word
	 * that leads in or character that no name holds, not before {@code from}}
	 */
	int start(String text, int from, int end) {
		int start = end;
		while (start > from && isName(text.charAt(start - 1)) && this.lead.before(text, from, start) == 0) {
			start--;
		}
		return start;
	}

	static boolean isName(char c) {
		return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
	}

	private record File(List<String> lead, List<String> weak, List<String> general) {
	}

}
