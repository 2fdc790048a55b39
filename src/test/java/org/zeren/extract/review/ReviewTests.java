package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.document.Locator;
import org.zeren.document.Outline;
import org.zeren.document.reading.OutlineReader;
import org.zeren.extract.Extraction;
import org.zeren.extract.Fixtures;
import org.zeren.extract.PlanExtractor;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.PlanRecordBuilder;
import org.zeren.plan.ReviewItem;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.MeasureBuilder;
import org.zeren.plan.measure.Role;
import org.zeren.plan.measure.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The record is damaged in each test as a reader would damage it that overlooked
 * something; the review list must tell.
 */
class ReviewTests {

	private static final String[] PLAN = { "南江市扬尘治理方案", "一、总体要求", "坚持源头治理。", "二、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局）",
			"2.管控道路。加强洒水。（责任单位：市交通局）", "3.管控堆场。落实覆盖。（责任单位：市港航局）" };

	@Test
	void ofAPlanThatIsReadWholeNothingIsToReview() {
		assertThat(reasons(Fixtures.extract(PLAN).record())).isEmpty();
	}

	@Test
	void aNumberedParagraphThatWasReadAsTextOfTheOneAboveIsTold() {
		PlanRecord record = Fixtures.extract(PLAN).record();
		assertThat(reasons(withMeasures(record, measures(record).subList(0, 2)))).containsExactly(
				"7 a numbered paragraph that became neither measure nor section: it was read as text of what stands above",
				"7 a bracket that looks like a responsibility note, of which no duty was read");
	}

	@Test
	void aNoteOfWhichNoDutyWasReadIsToldAndSoIsItsMeasure() {
		PlanRecord record = Fixtures.extract(PLAN).record();
		List<Measure> measures = new ArrayList<>(measures(record));
		measures.set(1, MeasureBuilder.builder(measures.get(1)).duties(List.of()).build());
		assertThat(reasons(withMeasures(record, measures))).containsExactly(
				"6 a measure without a unit, where most measures have one",
				"6 a bracket that looks like a responsibility note, of which no duty was read");
	}

	@Test
	void aLabelOutsideBracketsOfWhichNoDutyWasReadIsTold() {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡。", "责任单位：", "二、守护碧水", "1.管控河道。落实河长制。");
		assertThat(reasons(new PlanExtractor().extract(outline), outline))
			.contains("3 a label of units, of which no duty was read");
	}

	@Test
	void aBracketThatSaysWhoAnswersAndWasNotReadAsANoteIsTold() {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡（由市住建局会商后负责）。", "二、守护碧水", "1.管控河道。落实河长制（含指导手册编印）。");
		assertThat(reasons(new PlanExtractor().extract(outline), outline))
			.containsExactly("2 looks like a responsibility note, but was not read");
	}

	/** The words 统领, 跟进, 抓总 and 节点 stand for words that the vocabulary lacks. */
	@ParameterizedTest
	@ValueSource(strings = { "抓总单位：市水利局、市财政局。", "（市水利局统领，市财政局跟进）", "由市水利局统领，市财政局跟进。", "由市水利局、市财政局统领，加快清淤。",
			"市水利局统领，市财政局跟进。" })
	void namesOfUnitsBesideWordsThatNobodyKnowsAreTold(String note) {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局）", "二、守护碧水", "1.管控河道。落实河长制。" + note);
		Extraction read = new PlanExtractor().extract(outline);
		assertThat(measures(read.record())).last().extracting(Measure::duties).asList().isEmpty();
		assertThat(reasons(read, outline)).anyMatch((reason) -> reason.startsWith("4 words that name units"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "由市水利局负责解释。", "报市水利局备案。", "（含市水利局已建项目）", "市水利局加强河道巡查，市财政局保障资金投入。" })
	void sentencesInWhichUnitsDoSomethingGiveNoLine(String sentence) {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡。", "二、守护碧水", "1.管控河道。落实河长制。" + sentence);
		assertThat(reasons(new PlanExtractor().extract(outline), outline)).isEmpty();
	}

	@Test
	void aColumnOfUnitsThatNobodyReadsIsToldOnceATable() {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局）", "| 项目名称 | 建设内容 | 归口 |", "| --- | --- | --- |",
				"| 东河治理工程 | 清淤 | 市水利局 |", "| 西河治理工程 | 清淤 | 市住建局 |");
		assertThat(reasons(new PlanExtractor().extract(outline), outline))
			.filteredOn((reason) -> reason.contains("words that name units"))
			.containsExactly("5 words that name units, of which no duty was read");
	}

	@Test
	void aDateInANoteOrBehindALabelOfWhichNoDeadlineWasReadIsTold() {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局；交付节点：2026年12月底）", "二、守护碧水",
				"1.管控河道。落实河长制。（责任单位：市水利局）", "交付节点：2026年10月底");
		Extraction read = new PlanExtractor().extract(outline);
		assertThat(read.record().sections()).flatExtracting(Section::measures)
			.extracting(Measure::deadline)
			.containsOnlyNulls();
		assertThat(reasons(read, outline)).contains("2 a date in a responsibility note, of which no deadline was read",
				"5 a date behind a label, of which no deadline was read");
	}

	@Test
	void aNumberToReachThatNoSectionOnGoalsHoldsIsTold() {
		Outline outline = outline("南江市节水三年方案（2024—2026年）", "一、工作基础", "2023年，再生水利用率为12%。", "到2026年，再生水利用率达到35%。",
				"二、主要任务", "1.管控河道。落实河长制。（责任单位：市水利局）");
		assertThat(reasons(new PlanExtractor().extract(outline), outline))
			.contains("4 a number to reach by a date ahead, before the tasks, that became no goal");
	}

	@Test
	void aTableThatNoRoomReadIsTold() {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局）", "| 设备 | 台数 |", "| --- | --- |", "| 雾炮 | 多 |",
				"| 喷淋 | 少 |", "二、守护碧水", "1.管控河道。落实河长制。（责任单位：市水利局）");
		assertThat(reasons(new PlanExtractor().extract(outline), outline))
			.contains("3 a table of which nothing was read: neither indicators nor tasks nor projects");
	}

	/** 榻 stands for a unit that the vocabulary lacks. */
	@Test
	void aNumberBeforeAnUnknownUnitWhereGoalsStandIsTold() {
		Outline outline = outline("南江市养老三年方案（2024—2026年）", "一、主要目标", "到2026年，建成护理床800榻，养老机构达到12家。", "二、主要任务",
				"1.管控河道。落实河长制。（责任单位：市水利局）");
		assertThat(reasons(new PlanExtractor().extract(outline), outline))
			.contains("3 a number before words that are no known unit, where goals stand");
	}

	@Test
	void aSectionAmongTheTasksThatHoldsNothingIsTold() {
		PlanRecord record = Fixtures.extract(PLAN).record();
		List<Section> sections = new ArrayList<>(withMeasures(record, measures(record).subList(0, 2)).sections());
		sections.add(new Section("9", null, "管控堆场", measures(record).get(2).at(), List.of(), List.of(), List.of()));
		assertThat(reasons(PlanRecordBuilder.builder(record).sections(sections).build()))
			.contains("7 a section without measures, among the tasks");
	}

	/** 居首者系 stands for words that the vocabulary lacks. */
	@Test
	void whereARemarkOnTheOrderOfUnitsWasNotUnderstoodEachNoteThatItRanksIsTold() {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡。（市住建局、市交通局负责，首家为主牵头单位，下同）", "二、守护碧水",
				"1.管控河道。落实河长制。（市水利局、市财政局负责）", "2.管控湖泊。落实湖长制。（市水利局负责）");
		assertThat(reasons(new PlanExtractor().extract(outline), outline))
			.contains("2 a remark that may say which unit of a list leads, and was not understood",
					"4 units of which the first may lead: a remark on their order was not understood")
			.noneMatch((reason) -> reason.startsWith("5"));
	}

	/** 打头的 stands for words that the vocabulary lacks. */
	@Test
	void aRemarkThatUnitsOfAListLeadIsToldWithoutAnyKnownWordOfOrder() {
		Outline outline = outline("一、守护蓝天", "（说明：责任单位中打头的为牵头单位。）", "1.管控工地。落实围挡。（责任单位：市住建局、市交通局）", "二、守护碧水",
				"1.管控河道。落实河长制。（责任单位：市水利局、市财政局）");
		assertThat(reasons(new PlanExtractor().extract(outline), outline)).contains(
				"2 a remark that may say which unit of a list leads, and was not understood",
				"5 units of which the first may lead: a remark on their order was not understood");
	}

	/** The words 跟进 and 统领 stand for words that the vocabulary lacks. */
	@ParameterizedTest
	@CsvSource({ "（市水利局负责跟进）, 4 a word behind that of a role that nobody knows",
			"（市水利局负责；牵头单位：市住建局　统领单位：市财政局）, 4 a label between names that nobody knows" })
	void wordsInANoteThatWereNotUnderstoodAreTold(String note, String reason) {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局）", "二、守护碧水", "1.管控河道。落实河长制。" + note);
		assertThat(reasons(new PlanExtractor().extract(outline), outline)).contains(reason);
	}

	@Test
	void aNameThatDoesNotLookLikeAUnitIsTold() {
		PlanRecord record = Fixtures.extract(PLAN).record();
		List<Measure> measures = new ArrayList<>(measures(record));
		Locator at = measures.get(0).duties().get(0).at();
		measures.set(0,
				MeasureBuilder.builder(measures.get(0))
					.duties(List.of(new Duty(Role.LEAD, "资金来源", "资金来源", 1, at, false)))
					.build());
		assertThat(reasons(withMeasures(record, measures)))
			.containsExactly("5 a name in a note that does not look like a unit's");
	}

	@Test
	void allOfAKindBearWithoutADoubt() {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局、各金融机构、各施工企业）", "二、守护碧水",
				"1.管控河道。落实河长制。（责任单位：市水利局）");
		assertThat(reasons(new PlanExtractor().extract(outline), outline)).isEmpty();
	}

	@Test
	void theLastChapterMayNameNobody() {
		String[] plan = { "一、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局）", "2.管控道路。加强洒水。（责任单位：市交通局）", "3.管控堆场。落实覆盖。（责任单位：市港航局）",
				"二、组织保障", "1.加强领导。抓好落实。", "2.强化宣传。营造氛围。" };
		assertThat(reasons(new PlanExtractor().extract(outline(plan)), outline(plan))).isEmpty();
		plan[5] = "1.加强领导。抓好落实。（责任单位：市住建局）";
		assertThat(reasons(new PlanExtractor().extract(outline(plan)), outline(plan)))
			.containsExactly("7 a measure without a unit, where most measures have one");
	}

	@Test
	void whatASitePrintsAboveADocumentIsNoTableToReview() {
		Outline outline = outline("| 索引号： | 0012 | 主题分类： | 环境 |", "| --- | --- | --- | --- |",
				"| 发文机关： | 市住建局 | 有效性： | 有效 |", "", "一、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局）", "二、守护碧水",
				"1.管控河道。落实河长制。（责任单位：市水利局）");
		assertThat(reasons(new PlanExtractor().extract(outline), outline)).isEmpty();
	}

	@Test
	void aDeadlineThatWasPrintedAndNotReadIsTold() {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局）", "完成时限：另行通知", "二、守护碧水",
				"1.管控河道。落实河长制。（责任单位：市水利局）");
		assertThat(reasons(new PlanExtractor().extract(outline), outline))
			.contains("3 a label of a deadline, of which no deadline was read");
	}

	@Test
	void aTaskThatHasNoEndNeedsNoReview() {
		Outline outline = outline("一、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局）", "完成时限：长期坚持", "二、守护碧水",
				"1.管控河道。落实河长制。（责任单位：市水利局）");
		assertThat(reasons(new PlanExtractor().extract(outline), outline)).isEmpty();
	}

	@Test
	void aMonthWithoutAYearIsToldInAPlanOfSeveralYears() {
		assertThat(Fixtures
			.extract("南江市扬尘治理方案（2026—2028年）", "一、守护蓝天", "1.管控工地。落实围挡。（责任单位：市住建局；完成时限：6月底前）", "二、守护碧水",
					"1.管控河道。落实河长制。（责任单位：市水利局；完成时限：2027年）")
			.remarks()).extracting(Remark::reason).contains("a deadline without a year, in a plan of several years");
	}

	@Test
	void aLineThatLooksLikeTheHeaderOfATableIsTold() {
		assertThat(Fixtures.extract("一、守护蓝天", "1.管控工地。落实围挡。", "序号 工作任务 责任单位 时限", "二、守护碧水", "1.管控河道。序号按河道排列。").remarks())
			.extracting(Remark::reason)
			.containsExactly("a line that looks like the header of a table, of which no table was read");
	}

	@Test
	void aColumnOfGoalsForAnotherYearIsTold() {
		assertThat(Fixtures
			.extract("南江市扬尘治理方案（2026—2028年）", "一、主要指标", "| 指标 | 2025年 | 2027年 | 2028年 |", "| --- | --- | --- | --- |",
					"| 降尘量 | 7 | 6 | 5 |", "| 湿扫率 | 81 | 86 | 90 |", "二、守护蓝天", "1.管控工地。落实围挡。", "2.管控道路。加强洒水。")
			.remarks()).extracting(Remark::toString)
			.containsExactly("a column of goals for another year than the one that was read: 2027年");
	}

	@Test
	void theRecordKeepsPlaceAndReasonAndNoWordsOfTheDocument() {
		Extraction extraction = Fixtures.extract("一、守护蓝天", "1.管控工地。落实围挡。", "责任单位：待定", "二、守护碧水", "1.管控河道。落实河长制。");
		assertThat(extraction.record().review()).isNotEmpty()
			.extracting(ReviewItem::reason)
			.noneMatch((reason) -> reason.contains("待定"));
		assertThat(extraction.remarks()).anyMatch((remark) -> remark.words().contains("待定"));
	}

	private static Outline outline(String... lines) {
		return OutlineReader.read(Fixtures.source(String.join("\n", lines)));
	}

	private static List<String> reasons(PlanRecord record) {
		return shown(Review.of(outline(PLAN), record, List.of()));
	}

	private static List<String> reasons(Extraction extraction, Outline outline) {
		return shown(Review.of(outline, extraction.record(), List.of()));
	}

	private static List<String> shown(List<Remark> remarks) {
		return remarks.stream().map((remark) -> remark.at().line() + " " + remark.reason()).toList();
	}

	private static List<Measure> measures(PlanRecord record) {
		return last(record).measures();
	}

	private static Section last(PlanRecord record) {
		return record.sections().get(record.sections().size() - 1);
	}

	private static PlanRecord withMeasures(PlanRecord record, List<Measure> measures) {
		Section last = last(record);
		List<Section> sections = new ArrayList<>(record.sections());
		sections.set(sections.size() - 1, new Section(last.path(), last.number(), last.title(), last.at(), last.goals(),
				last.sections(), measures));
		return PlanRecordBuilder.builder(record).sections(sections).build();
	}

}
