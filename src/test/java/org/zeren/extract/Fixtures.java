package org.zeren.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.document.reading.OutlineReader;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Section;

/**
 * Small invented plans and short forms of what is read from them.
 */
public final class Fixtures {

	private Fixtures() {
	}

	public static Source source(String text) {
		return new Source("plan.txt", "", text);
	}

	public static Passage passage(String text) {
		return new Passage(new Source("a.txt", "", text), text, IntStream.range(0, text.length()).toArray());
	}

	public static Extraction extract(String... lines) {
		return new PlanExtractor().extract(OutlineReader.read(source(String.join("\n", lines))));
	}

	/**
	 * {@return each measure as "path of titles > number title: duties" and each part
	 * below it}
	 */
	public static List<String> measures(Extraction extraction) {
		List<String> shown = new ArrayList<>();
		extraction.record().sections().forEach((section) -> show(section, section.title(), shown));
		return shown;
	}

	private static void show(Section section, String path, List<String> shown) {
		for (Measure measure : section.measures()) {
			shown.add(path + " > " + ((measure.number() != null) ? measure.number() + " " : "") + measure.title()
					+ duties(measure));
			measure.parts().forEach((part) -> shown.add(part.path() + duties(part)));
		}
		section.sections().forEach((below) -> show(below, path + " > " + below.title(), shown));
	}

	private static String duties(Measure measure) {
		StringBuilder duties = new StringBuilder();
		for (Duty duty : measure.duties()) {
			duties.append((duties.isEmpty() ? ": " : ", ") + duty.role() + " " + duty.printed()
					+ (duty.inherited() ? " (inherited)" : ""));
		}
		return duties.toString();
	}

}
