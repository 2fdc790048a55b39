package org.zeren.document.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Timeout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTVMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.document.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tables as every format hands them over: each row with what covers its places, the
 * header before =. All words are invented.
 */
class TablesTests {

	@Test
	void cellsOfAPageCoverWhatTheirSpansSay() {
		assertThat(html("<table><tr><th rowspan=2>类别<th rowspan=2>指标<th colspan=2>目标值"
				+ "<tr><th>2023年<th>2025年<tr><td rowspan=2>水<td>甲比率<td>1<td>2<tr><td>乙比率<td>3<td>4"
				+ "<tr><td colspan=4>其他</table>"))
			.containsExactly("类别,指标,目标值,目标值", "类别,指标,2023年,2025年", "=", "水,甲比率,1,2", "水,乙比率,3,4", "其他,其他,其他,其他");
	}

	@Test
	void rowsPartedBySingleBlanksFillTheColumnsOfTheirHeader() {
		assertThat(text(String.join("\n", "类别 序号 指标名称 单位 2020年 2025年 属性", "环境 1 甲比率 % 81 86 约束性",
				"2 乙 死亡率 /10万 0 <8 预期性", "生活 3 丙人数占全部劳动者人数", "的比例 % 40.5 >42 预期性", "4 丁数 个 — 12个左右 预期性", "三、重点任务")))
			.containsExactly("类别,序号,指标名称,单位,2020年,2025年,属性", "=", "环境,1,甲比率,%,81,86,约束性", "环境,2,乙死亡率,/10万,0,<8,预期性",
					"生活,3,丙人数占全部劳动者人数的比例,%,40.5,>42,预期性", "生活,4,丁数,个,—,12个左右,预期性");
	}

	@Test
	void tasksWithACellALineBeginEachWithTheNextNumber() {
		assertThat(text(String.join("\n\n", "序号", "目  标  任  务", "牵头单位", "责任单位", "完成时限", "一、农村工作（牵头领导：张三、李四）", "1",
				"★新建公路120公里，改造危桥15座。", "县交通局", "县财政局，各乡镇", "2024年10月", "2", "新建农田3.2万亩；完成渠道清淤。", "县农业农村局", "各乡镇",
				"长期坚持", "二、城市工作", "3", "改造老旧小区12个。", "县住建局", "县民政局", "2024年底", "县人民政府办公室")))
			.containsExactly("序号,目标任务,牵头单位,责任单位,完成时限", "=",
					"一、农村工作（牵头领导：张三、李四）,一、农村工作（牵头领导：张三、李四）,一、农村工作（牵头领导：张三、李四）,一、农村工作（牵头领导：张三、李四）,一、农村工作（牵头领导：张三、李四）",
					"1,新建公路120公里，改造危桥15座。,县交通局,县财政局，各乡镇,2024年10月", "2,新建农田3.2万亩；完成渠道清淤。,县农业农村局,各乡镇,长期坚持",
					"二、城市工作,二、城市工作,二、城市工作,二、城市工作,二、城市工作", "3,改造老旧小区12个。,县住建局,县民政局,2024年底");
	}

	@Test
	void rowsOfOneOfficeKeepTheNumbersThatTheyHadAmongAll() {
		assertThat(text(String.join("\n\n", "序号", "重点工作任务", "主要责任单位", "协同配合单位", "一、主要预期目标", "3", "投资增长7.5%左右。", "区发改委",
				"区工信局、区住建局。", "二、扩大投资", "三、建设家园", "68", "新建学校2所。", "区教育局", "区政府有关部门。", "73", "新增床位560张。", "区卫健委",
				"区民政局。")))
			.containsExactly("序号,重点工作任务,主要责任单位,协同配合单位", "=", "一、主要预期目标,一、主要预期目标,一、主要预期目标,一、主要预期目标",
					"3,投资增长7.5%左右。,区发改委,区工信局、区住建局。", "二、扩大投资,二、扩大投资,二、扩大投资,二、扩大投资", "三、建设家园,三、建设家园,三、建设家园,三、建设家园",
					"68,新建学校2所。,区教育局,区政府有关部门。", "73,新增床位560张。,区卫健委,区民政局。");
	}

	@Test
	void unitsBelowOneAnotherAreOneCellAndTwoDatesTwoTasks() {
		assertThat(text(String.join("\n\n", "序号", "民生实事", "责任单位", "完成时限", "1", "整治东河并建设公园。", "县水利局", "县住建局", "县护河指挥部",
				"12月底前", "2", "新建人行天桥2座。", "县住建局", "9月投入使用", "3", "开工建设养老楼。", "县民政局", "5月底前动工", "开工建设老年大学。", "12月底前",
				"4", "修缮图书馆。", "县文体局", "12月底前", "分享到:")))
			.containsExactly("序号,民生实事,责任单位,完成时限", "=", "1,整治东河并建设公园。,县水利局、县住建局、县护河指挥部,12月底前", "2,新建人行天桥2座。,县住建局,9月投入使用",
					"3,开工建设养老楼。,县民政局,5月底前动工", ",开工建设老年大学。,县民政局,12月底前", "4,修缮图书馆。,县文体局,12月底前");
	}

	@ParameterizedTest
	@ValueSource(strings = { "局", "委", "办", "厅", "部", "院", "会", "社", "馆", "站", "所", "队", "行", "处", "司", "政府", "公司",
			"集团", "中心", "指挥部", "专班", "街道", "乡", "镇", "区", "县", "市", "部门", "单位" })
	void aNameIsWholeThatEndsAsUnitsDo(String end) {
		assertThat(text(String.join("\n\n", "序号", "任务", "责任单位", "完成时限", "1", "整治东河并建设公园。", "东河" + end, "县财政局", "12月底前",
				"2", "新建人行天桥2座。", "县住建局", "12月底前")))
			.contains("1,整治东河并建设公园。,东河" + end + "、县财政局,12月底前");
	}

	@ParameterizedTest
	@ValueSource(strings = { "。", "；", ";" })
	void aLineEndCutsANameThatDoesNotEndAsUnitsDo(String stop) {
		assertThat(text(String.join("\n\n", "序号", "任务", "责任单位", "完成时限", "1", "整治东河并建设公园" + stop, "县农业农", "村局", "12月底前",
				"2", "新建人行天桥2座。", "县住建局", "12月底前")))
			.contains("1,整治东河并建设公园" + stop + ",县农业农村局,12月底前");
	}

	@Test
	void lineBreaksMayCutAHeaderThatANewPagePrintsAgain() {
		String[] header = { "序号", "项目", "类别", "具 体 内 容", "牵头", "部门", "相关责任部门", "完成", "时间" };
		assertThat(
				text(Stream
					.of(Stream.of(header),
							Stream.of("108", "推进素质教育", "教育局", "13个街道、镇", "2010年", "109", "深化课程改革", "教育局", "相关部门",
									"2010年"),
							Stream.of(header), Stream.of("110", "构建防控网络", "卫生局", "13个街道、镇", "2009年", "111"))
					.flatMap((lines) -> lines)
					.collect(Collectors.joining("\n\n"))))
			.containsExactly("序号,项目类别,具体内容,牵头部门,相关责任部门,完成时间", "=", "108,,推进素质教育,教育局,13个街道、镇,2010年",
					"109,,深化课程改革,教育局,相关部门,2010年", "110,,构建防控网络,卫生局,13个街道、镇,2009年");
	}

	@Test
	void twoUnitsInOneOfTwoColumnsOfUnitsAreLeftToAPerson() {
		assertThatThrownBy(() -> text(String.join("\n\n", "序号", "任务", "牵头单位", "配合单位", "1", "整治东河。", "县水利局", "县住建局",
				"县财政局", "2", "修缮图书馆。", "县文体局", "县财政局")))
			.hasMessageStartingWith("no table");
	}

	@Test
	void cellsMayKeepTheBarBehindThem() {
		assertThat(text(String.join("\n", "序号 |", "目标与任务 |", "分 管 县领导 |", "牵头责任单位 |", "责任单位 |", "80 |",
				"新增床位560张。新建学校2所。 |", "张 三 |", "县民政局 |", "县财政局 |", "81 |", "改造老旧小区12个。 |", "李 四 |", "县住建局 |", "各乡镇 |")))
			.containsExactly("序号,目标与任务,分 管 县领导,牵头责任单位,责任单位", "=", "80,新增床位560张。新建学校2所。,张 三,县民政局,县财政局",
					"81,改造老旧小区12个。,李 四,县住建局,各乡镇");
	}

	@Test
	void rowsPartedBySingleBlanksMayStandBelowGroups() {
		assertThat(text(String.join("\n", "指标 2020年 2025年 属性", "（一）蓝天", "甲比率（%） 81 86 约束性", "乙浓度 40 36 约束性", "（二）碧水",
				"丙比例（%） 60 70 预期性", "丁量（万吨） 1.2 1.5 预期性")))
			.containsExactly("指标,2020年,2025年,属性", "=", "（一）蓝天,（一）蓝天,（一）蓝天,（一）蓝天", "甲比率（%）,81,86,约束性", "乙浓度,40,36,约束性",
					"（二）碧水,（二）碧水,（二）碧水,（二）碧水", "丙比例（%）,60,70,预期性", "丁量（万吨）,1.2,1.5,预期性");
	}

	@Test
	void aLineBetweenSuchRowsThatNobodyUnderstandsLeavesTheTableToAPerson() {
		assertThatThrownBy(() -> text(String.join("\n", "序号 指标 单位 2020年 2025年", "1 甲比率 % 81 86", "2 乙比率 % 81 86", "占全部",
				"3 丙比率 % 81 86", "的比例", "4 丁比率 % 81 86", "5 戊比率 % 81 86")))
			.hasMessageStartingWith("no table");
	}

	@Test
	void aRowThatAnEarlierRowCoversWhollyIsKept() {
		assertThat(html("<table><tr><td>甲<td>乙<tr><td rowspan=3>丙<td rowspan=2>丁<tr><tr><td>戊</table>"))
			.containsExactly("甲,乙", "=", "丙,丁", "丙,丁", "丙,戊");
	}

	@Test
	void aTableOfAPageWithASmallTableInACellIsATable() {
		assertThat(html("<table><tr><td>序号<td>任务<td>牵头单位<tr><td>1<td>清理河道垃圾并建立巡查制度<td>县水利局"
				+ "<tr><td>2<td>栽种行道树并做好养护<td><table><tr><td>县林业局<td>县住建局</table></table>"))
			.hasSize(4)
			.contains("1,清理河道垃圾并建立巡查制度,县水利局");
	}

	@Test
	void aLineEndInACellIsNoBlankBeforeABracket() {
		assertThat(html("<table><tr><td>指标<td>单位<tr><td>细颗粒物<br>（PM2.5）浓度<td>县水利局<p>县林业局</table>"))
			.contains("细颗粒物（PM2.5）浓度,县水利局 县林业局");
	}

	@Test
	void aTableOfAPageInsideMarkdownIsRead() {
		assertThat(text("## 目标\n\n如表所示：<table><tr><td>指标</td><td>单位</td></tr>\n<tr><td rowspan=\"2\">甲比率</td>\n<td>%"
				+ "</td></tr><tr><td>吨\n</td></tr></table>后文。"))
			.containsExactly("指标,单位", "=", "甲比率,%", "甲比率,吨");
		assertThat(OutlineReader
			.read(source("前文。<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>后文。"))
			.blocks()).hasSize(3);
	}

	@Test
	void cellsOfAPageInsideMarkdownLeadBackToTheirPlace() {
		String text = "# 目标\n<table><tr><td>指标</td><td>值</td></tr><tr><td><b>甲</b>比率</td><td>1</td></tr></table>";
		Passage cell = table(source(text)).cells().get(1).get(0).text();
		assertThat(cell).hasToString("甲比率");
		assertThat(text.substring(cell.locator().start(), cell.locator().end())).isEqualTo("甲</b>比率");
	}

	@Test
	void cellsOfWordCoverWhatTheirMergesSay() {
		assertThat(word((document) -> {
			XWPFTable table = document.createTable(3, 2);
			String[][] words = { { "指标", "属性" }, { "甲比率", "约束性" }, { "乙比率", "" } };
			for (int row = 0; row < 3; row++) {
				for (int column = 0; column < 2; column++) {
					table.getRow(row).getCell(column).setText(words[row][column]);
				}
			}
			merge(table.getRow(1).getCell(1)).setVal(STMerge.RESTART);
			merge(table.getRow(2).getCell(1));
		})).containsExactly("指标,属性", "=", "甲比率,约束性", "乙比率,约束性");
	}

	@Test
	void aRowOfWordThatWasDeletedWithChangesTrackedIsGone() {
		assertThat(word((document) -> {
			XWPFTable table = document.createTable(3, 2);
			for (int row = 0; row < 3; row++) {
				table.getRow(row).getCell(0).setText("行" + row);
				table.getRow(row).getCell(1).setText("值" + row);
			}
			table.getRow(1).getCtRow().addNewTrPr().addNewDel();
		})).containsExactly("行0,值0", "=", "行2,值2");
	}

	@Test
	void aFrameOfWordAroundATableIsNoTable() {
		assertThat(word((document) -> {
			CTTbl table = document.createTable(1, 1).getRow(0).getCell(0).getCTTc().addNewTbl();
			for (int row = 0; row < 2; row++) {
				CTRow cells = table.addNewTr();
				cells.addNewTc().addNewP().addNewR().addNewT().setStringValue("甲" + row);
				cells.addNewTc().addNewP().addNewR().addNewT().setStringValue("乙" + row);
			}
		})).containsExactly("甲0,乙0", "=", "甲1,乙1");
	}

	@Test
	void anEmptyCellOfTextBelowAGroupIsTheGroup() {
		assertThat(text("类别\t序号\t指标\t2025年\n水\t1\t甲比率\t70\n\t2\t乙比率\t80\n")).containsExactly("类别,序号,指标,2025年", "=",
				"水,1,甲比率,70", "水,2,乙比率,80");
	}

	@Test
	void anEmptyCellForASupportingUnitIsNoUnit() {
		assertThat(text("类别\t序号\t任务\t牵头单位\t配合单位\n水\t1\t清淤\t县水利局\t县财政局\n\t2\t截污\t县住建局\t\n")).contains("水,2,截污,县住建局,");
	}

	@Test
	void anEmptyCellOfAFormatIsEmpty() {
		assertThat(html("<table><tr><td>类别<td>指标<td>属性<tr><td>水<td>甲比率<td>约束性<tr><td><td>乙比率<td></table>"))
			.contains(",乙比率,");
	}

	@Test
	void aTableThatAPageBreakCutIsOneTable() {
		assertThat(text(
				"表1 任务\n序号\t任务\t单位\n1\t清淤\t县水利局\n2\t截污\t县住建局\n\n— 3 —\n\n续表1\n\n序号\t任务\t单位\n3\t种树\t县林业局\n4\t巡河\t县水利局\n"))
			.containsExactly("序号,任务,单位", "=", "1,清淤,县水利局", "2,截污,县住建局", "3,种树,县林业局", "4,巡河,县水利局");
	}

	@Test
	void twoTablesWithOneHeaderAreTwo() {
		Source source = source(
				"表1 城区任务\n序号\t任务\t单位\n1\t清淤\t县水利局\n2\t截污\t县住建局\n\n表2 乡镇任务\n序号\t任务\t单位\n1\t种树\t县林业局\n2\t巡河\t县水利局\n");
		assertThat(OutlineReader.read(source).blocks().stream().filter(Block.Table.class::isInstance))
			.extracting((block) -> String.valueOf(((Block.Table) block).caption()))
			.containsExactly("表1 城区任务", "表2 乡镇任务");
	}

	@Test
	void theCaptionStandsAboveARemarkOnUnits() {
		assertThat(table(source("表1 主要指标\n单位：万吨\n指标\t2020年\t2025年\n甲总量\t3\t2\n乙总量\t5\t4\n")).caption())
			.hasToString("表1 主要指标");
	}

	@Test
	void cellsALineWithBlankLinesBetweenAndNamesThatALineEndCutAreRows() {
		assertThat(text(String.join("\n\n", "某地主要指标", "领域", "指标名称", "单位", "2023年", "目标", "大气环境", "优良天数比率", "%", "82",
				"可吸入颗粒物（PM10）年", "平均浓度", "微克/立方米", "61", "水资源利用", "年用水总量", "亿立方米", "3.4", "管网漏损率", "%", "9")))
			.containsExactly("领域,指标名称,单位,2023年目标", "=", "大气环境,优良天数比率,%,82", "大气环境,可吸入颗粒物（PM10）年平均浓度,微克/立方米,61",
					"水资源利用,年用水总量,亿立方米,3.4", "水资源利用,管网漏损率,%,9");
	}

	/** Each word may begin a header, and each row may go on with the one above. */
	@Test
	@Timeout(30)
	void aDocumentOfHeadersIsReadInTime() {
		List<String> words = List.of("指标", "2020年", "2025年", "属性", "序号", "1", "81.5", "约束性", "甲比率", "责任单位");
		Random random = new Random(1);
		String lines = random.ints(40_000, 0, words.size()).mapToObj(words::get).collect(Collectors.joining("\n"));
		String rows = random.ints(60_000, 0, words.size())
			.mapToObj((word) -> words.get(word) + (random.nextInt(5) == 0 ? "\n" : "\t"))
			.collect(Collectors.joining());
		assertThat(OutlineReader.read(source(lines)).blocks()).isNotEmpty();
		assertThat(OutlineReader.read(source(rows)).blocks()).isNotEmpty();
	}

	private static CTVMerge merge(XWPFTableCell cell) {
		return cell.getCTTc().addNewTcPr().addNewVMerge();
	}

	private static List<String> word(Consumer<XWPFDocument> content) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			content.accept(document);
			document.write(out);
			return rows(new SourceReader().read("a.docx", out.toByteArray()));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static List<String> html(String body) {
		return rows(source("<!DOCTYPE html><html><body>" + body + "</body></html>"));
	}

	private static List<String> text(String text) {
		return rows(source(text));
	}

	private static Source source(String text) {
		return new SourceReader().read("a", text.getBytes(StandardCharsets.UTF_8));
	}

	private static Block.Table table(Source source) {
		return OutlineReader.read(source)
			.blocks()
			.stream()
			.filter(Block.Table.class::isInstance)
			.map(Block.Table.class::cast)
			.findFirst()
			.orElseThrow(() -> new AssertionError("no table in " + source.text()));
	}

	private static List<String> rows(Source source) {
		Block.Table table = table(source);
		List<String> rows = table.grid()
			.stream()
			.map((row) -> row.stream()
				.map((cell) -> Objects.isNull(cell) ? "null" : cell.text().toString())
				.collect(Collectors.joining(",")))
			.collect(Collectors.toList());
		rows.add(table.header(), "=");
		return rows;
	}

}
