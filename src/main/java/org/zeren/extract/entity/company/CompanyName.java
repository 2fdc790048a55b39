package org.zeren.extract.entity.company;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.naming.Mention;

/**
 * Reads the name of a company backwards from its ending: from 有限公司 in 支持某某化工有限公司扩建 to
 * 某某化工有限公司.
 */
final class CompanyName {

	private final VoicedLine line;

	private final String text;

	private final CompanyWords words = CompanyWords.vocabulary();

	CompanyName(VoicedLine line) {
		this.line = line;
		this.text = line.text();
	}

	/**
	 * {@return the name that ends at {@code end}; null where none does}
	 * @param free where the name before it ends
	 * @param ending where its ending (有限公司, 厂, 热电) begins
	 * @param end behind the ending, or the branch behind it
	 * @param longest the most characters before the ending
	 * @param full whether the ending makes a full name
	 */
	@Nullable Mention before(int free, int ending, int end, int longest, boolean full) {
		if (this.line.voice().quoted(ending) || this.text.charAt(ending) == '《') {
			return null;
		}
		// four more: a word that leads in may begin before the longest name
		int start = this.words.start(this.text, Math.max(free, ending - longest - 4), ending);
		while (start < ending && !LeadIn.isName(this.text.charAt(start))
				&& !Character.isLetter(this.text.charAt(start))) {
			start++;
		}
		String stem = this.text.substring(start, ending);
		boolean named = stem.length() >= 2 && stem.length() <= longest && this.words.peculiar(this.text.substring(start,
				full ? end : ending)) >= ((this.words.limited.at(this.text, ending) > 0) ? 1 : 2);
		return named ? new Mention(this.text.substring(start, end), start, end, full) : null;
	}

	/**
	 * {@return whether {@code name} shares a character with one of {@code known}}
	 */
	static boolean covered(Mention name, List<Mention> known) {
		return known.stream().anyMatch((other) -> other.start() < name.end() && name.start() < other.end());
	}

}
