package org.zeren.cli.file;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.zeren.extract.Extraction;
import org.zeren.extract.review.Remark;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Section;

/**
 * What the person who reviews a record looks at first: how much was found, and each thing
 * that could not be placed, with its line.
 *
 * @param heading which document became which record
 * @param counts how many there are of each kind
 * @param document the document
 * @param remarks what could not be placed, in the order of the document
 */
public record ReviewPrint(String heading, Map<String, Integer> counts, String document, List<Remark> remarks) {

	/** How a review is printed. */
	public enum Form {

		/** For a person. */
		TEXT,

		/** One JSON object a line: file, line, start, end, reason, words. */
		JSON

	}

	/**
	 * {@return the review of what was read from {@code document} and written to
	 * {@code place}}
	 */
	public static ReviewPrint of(Extraction content, Path document, Path place) {
		return new ReviewPrint(document + " → " + place, count(content.record()), document.toString(),
				content.remarks());
	}

	private static Map<String, Integer> count(PlanRecord plan) {
		List<Section> sections = plan.sections().stream().flatMap(ReviewPrint::withInner).toList();
		List<Measure> titled = sections.stream().flatMap((section) -> section.measures().stream()).toList();
		List<Measure> all = titled.stream()
			.flatMap((measure) -> Stream.concat(Stream.of(measure), measure.parts().stream()))
			.toList();
		Map<String, Integer> counts = new LinkedHashMap<>();
		counts.put("sections", sections.size());
		counts.put("measures", titled.size());
		counts.put("parts", all.size() - titled.size());
		counts.put("duties", all.stream().mapToInt((measure) -> measure.duties().size()).sum());
		counts.put("agencies", plan.agencies().size());
		counts.put("targets in the table", plan.targets().size());
		counts.put("targets in the text", all.stream().mapToInt((measure) -> measure.targets().size()).sum());
		counts.put("waters", plan.waterBodies().size());
		counts.put("monitoring sections", plan.monitoringSections().size());
		counts.put("enterprises", plan.enterprises().size());
		counts.put("parks", plan.parks().size());
		counts.put("policies", plan.policies().size());
		counts.put("projects", plan.projects().size());
		return counts;
	}

	private static Stream<Section> withInner(Section section) {
		return Stream.concat(Stream.of(section), section.sections().stream().flatMap(ReviewPrint::withInner));
	}

	/** Prints it, for a person or as one JSON object a line. */
	public void print(PrintWriter out, Form form) {
		if (form == Form.JSON) {
			this.remarks.forEach((remark) -> out.println(json(remark)));
			return;
		}
		out.println(this.heading);
		out.println(this.counts.entrySet()
			.stream()
			.map((count) -> count.getValue() + " " + count.getKey())
			.collect(Collectors.joining(", ", "  ", "")));
		this.remarks.forEach((remark) -> out.println("  " + this.document + ":" + remark.at().line() + ": " + remark));
		out.println(this.remarks.isEmpty() ? "  nothing to review" : "  " + this.remarks.size() + " to review");
		out.println();
	}

	private String json(Remark remark) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("file", this.document);
		fields.put("line", remark.at().line());
		fields.put("start", remark.at().start());
		fields.put("end", remark.at().end());
		fields.put("reason", remark.reason());
		fields.put("words", remark.words());
		return JsonMapper.shared().writeValueAsString(fields);
	}

}
