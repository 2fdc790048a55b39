package org.zeren.extract.entity.water;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.entity.naming.Lead;
import org.zeren.extract.entity.naming.Line;
import org.zeren.extract.entity.naming.Mention;
import org.zeren.plan.MonitoringSection;

/**
 * The monitoring cross-sections (断面) that a document names, with level and water.
 */
public final class MonitoringSections {

	private static final String LEVEL = "(?<level>国控|省控|市控|县控|区控|国考|省考|市考)";

	/** 国控水考核断面为2个（甲桥、乙闸）: the bracket lists names. */
	private static final Pattern LISTED = Pattern
		.compile(LEVEL + "[^，。；（）()]{0,12}断面(?:[为共有约]|共有|分别为|[0-9一二三四五六七八九十]{1,3}个)*+[（(](?<names>[^（）()]{2,160})[）)]");

	/** 甲河大桥省控断面, 乙河断面. */
	private static final Pattern NAMED = Pattern.compile(LEVEL + "?(?:考核|监测|控制|水质)?断面");

	/** 甲桥（国控）、乙口（省控）等断面: each name with its level. */
	private static final Pattern LEVELLED = Pattern
		.compile("(?<name>\\p{IsHan}{2,12})[（(]" + LEVEL + "[）)](?=[^。；]{0,60}断面)");

	private static final Pattern NO_NAME = Pattern.compile("[0-9]+个.*|.*(?:个|类|优良|重点|考核|省控|国控|市控|水质|所有|各|以上|新增|部分)");

	/** What ends the name of a section: 桥, 闸, 河口 … */
	private static final Pattern PLACE = Pattern
		.compile(".*(?:桥|闸|口|站|坝|河道|前|村|镇|交汇处|出境|入境|渡|渡头|滩|塘|湾|湖心|电站|浮桥|[河江溪湖库])");

	private final Map<String, MonitoringSection> known = new LinkedHashMap<>();

	private MonitoringSections() {
	}

	public static MonitoringSections of(List<Line> lines, Waters waters) {
		MonitoringSections sections = new MonitoringSections();
		for (Line line : lines) {
			sections.listed(line, waters);
			sections.levelled(line, waters);
			sections.named(line, waters);
		}
		sections.known.keySet().removeIf(sections::isEnd);
		return sections;
	}

	private void listed(Line line, Waters waters) {
		Matcher list = LISTED.matcher(line.text());
		while (list.find()) {
			int from = list.start("names");
			for (String name : list.group("names").split("[、，,]")) {
				if (name.length() > 1 && !NO_NAME.matcher(name).matches()) {
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

	private void levelled(Line line, Waters waters) {
		Matcher found = LEVELLED.matcher(line.text());
		while (found.find()) {
			int start = Lead.known().start(line.text(), found.start("name"), found.end("name"));
			String name = line.text().substring(start, found.end("name"));
			if (name.length() > 1 && !NO_NAME.matcher(name).matches()) {
				add(name, level(found), start, line, waters);
			}
		}
	}

	private void named(Line line, Waters waters) {
		Matcher named = NAMED.matcher(line.text());
		List<Mention> mentions = line.text().contains("断面") ? waters.mentions(line) : List.of();
		int next = 0;
		while (named.find()) {
			int from = Math.max(0, named.start() - 12);
			int start = behindYear(line.text(), Lead.known().start(line.text(), from, named.start()));
			while (next < mentions.size() && mentions.get(next).end() <= named.start()) {
				next++;
			}
			Mention last = (next > 0) ? mentions.get(next - 1) : null;
			boolean known = last != null && last.start() >= from;
			if (known && last != null) {
				Mention before = (next > 1) ? mentions.get(next - 2) : null;
				boolean into = before != null && line.text().substring(before.end(), last.start()).equals("入");
				start = (into && before != null) ? before.start() : last.start();
			}
			String place = line.text().substring(start, named.start());
			boolean levelled = named.group("level") != null;
			if (place.length() > 1 && PLACE.matcher(place).matches() && (known || levelled || place.matches(".*[桥闸坝]"))
					&& !NO_NAME.matcher(place).matches() && !place.contains("、")) {
				add(place.matches(".*[桥闸口站坝滩前头心塘湾]") ? place : place + "断面", level(named), start, line, waters);
			}
		}
	}

	/** 2025年甲桥断面: the year begins no name. */
	private static int behindYear(String text, int start) {
		boolean year = start > 0 && Character.isDigit(text.charAt(start - 1)) && text.startsWith("年", start);
		return year ? start + 1 : start;
	}

	private static @Nullable String level(Matcher found) {
		String level = found.group("level");
		return (level != null) ? level.replace('考', '控') : null;
	}

	private void add(String name, @Nullable String level, int at, Line line, Waters waters) {
		List<String> on = waters
			.in(Line.of(line.passage().part(at, Math.min(line.text().length(), at + name.length()))));
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
