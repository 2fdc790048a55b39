package org.zeren.extract.target;

import java.util.List;

import org.zeren.extract.vocabulary.Vocabulary;
import org.zeren.extract.vocabulary.Words;

/**
 * The units that may stand behind a number, from {@code vocabulary/quantities.yaml}.
 */
final class Units {

	private static final Units KNOWN = new Units(Vocabulary.read("quantities", File.class));

	private final Words multiplier;

	private final Words count;

	private final Words measure;

	private Units(File file) {
		this.multiplier = new Words(file.multiplier);
		this.count = new Words(file.count);
		this.measure = new Words(file.measure);
	}

	static Units known() {
		return KNOWN;
	}

	/**
	 * {@return the end of the unit that begins at {@code from}, {@code from} for none}
	 */
	int end(CharSequence text, int from) {
		int i = from + this.multiplier.at(text, from);
		int base = longest(text, i);
		if (base == 0) {
			return i;
		}
		i += base;
		while (i + 1 < text.length() && "/·•.／".indexOf(text.charAt(i)) >= 0 && partAt(text, i + 1) > 0) {
			i += 1 + partAt(text, i + 1);
		}
		return i;
	}

	private int partAt(CharSequence text, int from) {
		int multiplied = this.multiplier.at(text, from);
		int base = longest(text, from + multiplied);
		return (base > 0) ? multiplied + base : 0;
	}

	private int longest(CharSequence text, int from) {
		return Math.max(this.count.at(text, from), this.measure.at(text, from));
	}

	/**
	 * {@return whether {@code unit} counts things}
	 */
	boolean countable(String unit) {
		int multiplied = this.multiplier.at(unit, 0);
		return this.count.contains(unit) || this.count.contains(unit.substring(multiplied));
	}

	private record File(List<String> multiplier, List<String> count, List<String> measure) {
	}

}
