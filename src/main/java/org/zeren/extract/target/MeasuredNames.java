package org.zeren.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.zeren.extract.language.Commitments;

/**
 * Finds the noun phrase for what is measured in the words around a value or predicate:
 * 力争再生水利用率较2020年 is 再生水利用率.
 */
public final class MeasuredNames {

	private static final int LONGEST = 48;

	private static final int LONGEST_READ = 200;

	/** 较2020年, 比2020年, 与2020年相比: what the value is compared with. */
	private static final Pattern BASELINE = Pattern.compile(Commitments.vocabulary().than.pattern() + "?20[0-9]{2}年?"
			+ Commitments.vocabulary().compared.pattern() + "?$|" + Commitments.vocabulary().lastYear.pattern() + "$");

	private static final Pattern EDGES = Pattern.compile("^[\\s、，,:：（(”—–]+|[\\s、，,:：“（(]+$");

	private final Commitments words = Commitments.vocabulary();

	/**
	 * {@return {@code printed} without the words at both ends that say how and when}
	 */
	String trim(String printed) {
		String near = (printed.length() > LONGEST_READ) ? printed.substring(0, LONGEST_READ) : printed;
		String name = EDGES.matcher(near.strip()).replaceAll("");
		name = BASELINE.matcher(name).replaceFirst("");
		boolean changed = true;
		while (changed) {
			int head = this.words.modals.at(name, 0);
			int tail = this.words.modals.before(name, 0, name.length());
			changed = (head > 0 && head < name.length()) || (tail > 0 && tail < name.length());
			if (head > 0 && head < name.length()) {
				name = name.substring(head);
			}
			else if (changed) {
				name = name.substring(0, name.length() - tail);
			}
			name = BASELINE.matcher(name).replaceFirst("");
		}
		return (name.length() > LONGEST) ? name.substring(0, LONGEST) : name;
	}

	/**
	 * {@return a name for each of {@code count} values that share the subject
	 * {@code list}, such as 大、中、小型矿山建设率 for three}; the whole subject for each where it
	 * has another number of items.
	 */
	List<String> shared(String list, int count) {
		String[] items = list.split("[、和及与]");
		if (items.length != count) {
			return java.util.Collections.nCopies(count, list);
		}
		String last = items[count - 1];
		List<String> names = new ArrayList<>();
		for (int i = 0; i < count - 1; i++) {
			names.add(items[i] + missing(items[i], last));
		}
		names.add(last);
		return names;
	}

	private String missing(String item, String last) {
		if (this.words.endings.before(item, 0, item.length()) > 0) {
			return "";
		}
		if (item.length() == 1) {
			return last.substring(1);
		}
		return last.substring(last.length() - this.words.endings.before(last, 0, last.length()));
	}

}
