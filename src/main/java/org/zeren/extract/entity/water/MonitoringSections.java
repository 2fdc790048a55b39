package org.zeren.extract.entity.water;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.naming.Mention;
import org.zeren.plan.named.MonitoringSection;
import org.zeren.text.Han;

/**
 * The monitoring cross-sections (断面) that a document names, with level and water:
 * 甲河大桥国考断面 is 甲河大桥 on 甲河 with the level 国控.
 */
public final class MonitoringSections {

	/** The longest name before its level in brackets, or before 断面. */
	private static final int LONGEST = 12;

	private static final Pattern MARKS = Pattern.compile("[、，,]");

	private final MonitoringWords words = MonitoringWords.vocabulary();

	private final Map<String, MonitoringSection> known = new LinkedHashMap<>();

	private MonitoringSections() {
	}

	public static MonitoringSections of(List<VoicedLine> lines, Waters waters) {
		MonitoringSections sections = new MonitoringSections();
		for (VoicedLine line : lines) {
			if (line.text().contains(MonitoringWords.SECTION)) {
				sections.listed(line, waters);
				sections.levelled(line, waters);
				sections.named(line, waters);
			}
		}
		sections.known.keySet().removeIf(sections::isEnd);
		return sections;
	}

	private void listed(VoicedLine line, Waters waters) {
		Matcher list = this.words.listed.matcher(line.text());
		while (list.find()) {
			int from = list.start("names");
			for (String name : MARKS.split(list.group("names"))) {
				if (this.words.mayName(name)) {
					add(name, level(list), from, line, waters);
				}
				from += name.length() + 1;
			}
		}
	}

	/** 乙桥 where 甲河乙桥 is known too. */
	private boolean isEnd(String name) {
		return this.known.values()
			.stream()
			.anyMatch((other) -> other.waterBody() != null && other.name().equals(other.waterBody() + name));
	}

	private void levelled(VoicedLine line, Waters waters) {
		Matcher found = this.words.levelled.matcher(line.text());
		while (found.find()) {
			int start = LeadIn.vocabulary().start(line.text(), nameStart(line.text(), found.start()), found.start());
			String name = line.text().substring(start, found.start());
			if (this.words.mayName(name)) {
				add(name, level(found), start, line, waters);
			}
		}
	}

	/** Where the characters of a name begin that end at the place. */
	private static int nameStart(String text, int end) {
		int start = end;
		for (int i = 0; i < LONGEST && start > 0; i++) {
			if (!Han.is(text.charAt(start - 1))) {
				break;
			}
			start--;
		}
		return start;
	}

	private void named(VoicedLine line, Waters waters) {
		Matcher named = this.words.named.matcher(line.text());
		List<Mention> mentions = waters.mentions(line);
		int next = 0;
		while (named.find()) {
			int from = Math.max(0, named.start() - LONGEST);
			int start = LeadIn.vocabulary()
				.behindCount(line.text(), LeadIn.vocabulary().start(line.text(), from, named.start()), named.start());
			while (next < mentions.size() && mentions.get(next).end() <= named.start()) {
				next++;
			}
			Mention last = (next > 0) ? mentions.get(next - 1) : null;
			boolean known = last != null && last.start() >= from;
			if (known && last != null) {
				Mention before = (next > 1) ? mentions.get(next - 2) : null;
				boolean into = before != null
						&& this.words.into.contains(line.text().substring(before.end(), last.start()));
				start = (into && before != null) ? before.start() : last.start();
			}
			String place = line.text().substring(start, named.start());
			boolean levelled = named.group("level") != null;
			if (this.words.mayName(place) && this.words.isPlace(place)
					&& (known || levelled || this.words.isSure(place)) && place.indexOf('、') < 0) {
				add(this.words.name(place), level(named), start, line, waters);
			}
		}
	}

	private @Nullable String level(Matcher found) {
		String level = found.group("level");
		return (level != null) ? this.words.level(level) : null;
	}

	private void add(String name, @Nullable String level, int at, VoicedLine line, Waters waters) {
		List<String> on = waters
			.in(VoicedLine.of(line.passage().part(at, Math.min(line.text().length(), at + name.length()))));
		MonitoringSection section = new MonitoringSection(name, level, on.isEmpty() ? null : on.get(0),
				line.passage().locate(at, Math.min(line.text().length(), at + name.length())));
		MonitoringSection last = this.known.putIfAbsent(name, section);
		if (last != null && last.level() == null && level != null) {
			this.known.put(name, new MonitoringSection(name, level, last.waterBody(), last.at()));
		}
	}

	public List<MonitoringSection> all() {
		return new ArrayList<>(this.known.values());
	}

}
