package org.zeren.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.zeren.document.Locator;
import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.fixture.DocxPrint;
import org.zeren.fixture.HtmlPrint;
import org.zeren.fixture.InventedPlan;
import org.zeren.fixture.PdfPrint;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.SourceFile;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Section;
import org.zeren.plan.yaml.PlanYaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One plan, printed in every format, is one record.
 */
class RecordOfEveryFormatTest {

	static Stream<Arguments> formats() {
		return Stream.of(Arguments.of("GB18030", InventedPlan.text().getBytes(Charset.forName("GB18030"))),
				Arguments.of("UTF-16", InventedPlan.text().getBytes(StandardCharsets.UTF_16)),
				Arguments.of("Markdown", InventedPlan.markdown().getBytes(StandardCharsets.UTF_8)),
				Arguments.of("HTML", HtmlPrint.of(InventedPlan.pieces(), "utf-8").getBytes(StandardCharsets.UTF_8)),
				Arguments.of("DOCX", DocxPrint.of(InventedPlan.pieces())),
				Arguments.of("PDF", PdfPrint.of(InventedPlan.pieces())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("formats")
	void everyFormatGivesTheSameRecord(String format, byte[] content) {
		PlanRecord text = record(InventedPlan.text().getBytes(StandardCharsets.UTF_8));
		assertThat(measures(text.sections()).stream().map(Measure::title)).isEqualTo(InventedPlan.MEASURES);
		assertThat(text.targets()).hasSize(4);
		assertThat(record(content)).usingRecursiveComparison()
			.ignoringFieldsOfTypes(Locator.class, SourceFile.class)
			.isEqualTo(text);
	}

	@Test
	void pagesStayInTheRecordsFile() {
		PlanRecord record = record(PdfPrint.of(InventedPlan.pieces()));
		assertThat(measures(record.sections())).extracting((measure) -> measure.at().page())
			.doesNotContainNull()
			.isSorted();
		PlanYaml yaml = new PlanYaml();
		assertThat(yaml.read("plan.yaml", yaml.write(record))).isEqualTo(record);
	}

	private static PlanRecord record(byte[] content) {
		return new PlanExtractor().extract(OutlineReader.read(new SourceReader().read("plan", content))).record();
	}

	private static List<Measure> measures(List<Section> sections) {
		return sections.stream()
			.flatMap((section) -> Stream.concat(section.measures().stream(), measures(section.sections()).stream()))
			.toList();
	}

}
