package org.zeren.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import org.zeren.document.format.Formats;

import static org.assertj.core.api.Assertions.assertThat;

class WordTextTest {

	@Test
	void numbersThatWordCountsArePrinted() {
		assertThat(text((document) -> {
			BigInteger list = list(document);
			numbered(document, list, 0, "总体要求");
			numbered(document, list, 1, "基本原则");
			numbered(document, list, 1, "主要目标");
			numbered(document, list, 0, "重点任务");
			numbered(document, list, 1, "治理扬尘");
		})).isEqualTo("第一章总体要求\n1.1基本原则\n1.2主要目标\n第二章重点任务\n2.1治理扬尘\n");
	}

	@Test
	void aCellMergedDownwardsLeavesTheCellsBelowEmpty() {
		assertThat(text((document) -> {
			XWPFTable table = document.createTable(2, 2);
			table.getRow(0).getCell(0).setText("环境治理");
			table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
			table.getRow(1).getCell(0).setText("看不见");
			table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
			table.getRow(0).getCell(1).setText("指标一");
			table.getRow(1).getCell(1).setText("指标二");
		})).isEqualTo("环境治理\t指标一\n\t指标二\n\n");
	}

	@Test
	void paragraphsInACellStandOnOneLine() {
		assertThat(text((document) -> {
			XWPFTable table = document.createTable(1, 2);
			table.getRow(0).getCell(0).setText("区水务局");
			table.getRow(0).getCell(0).addParagraph().createRun().setText("区财政局");
			table.getRow(0).getCell(1).setText("配合");
		})).isEqualTo("区水务局 区财政局\t配合\n\n");
	}

	@Test
	void deletedWordsAndFieldCodesAreNotPrinted() {
		assertThat(text((document) -> {
			XWPFParagraph paragraph = document.createParagraph();
			paragraph.createRun().setText("留下");
			paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("删去");
			paragraph.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
			paragraph.createRun().setText("的话");
		})).isEqualTo("留下的话\n");
	}

	@Test
	void aForcedLineEndIsALineEnd() {
		assertThat(text((document) -> {
			XWPFParagraph paragraph = document.createParagraph();
			paragraph.createRun().setText("标题");
			paragraph.createRun().addBreak();
			paragraph.createRun().setText("正文");
		})).isEqualTo("标题\n正文\n");
	}

	private static BigInteger list(XWPFDocument document) {
		CTAbstractNum list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.ZERO);
		level(list, 0, STNumberFormat.CHINESE_COUNTING, "第%1章");
		level(list, 1, STNumberFormat.DECIMAL, "%1.%2").addNewIsLgl();
		XWPFNumbering numbering = document.createNumbering();
		return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
	}

	private static CTLvl level(CTAbstractNum list, int number, STNumberFormat.Enum format, String text) {
		CTLvl level = list.addNewLvl();
		level.setIlvl(BigInteger.valueOf(number));
		level.addNewStart().setVal(BigInteger.ONE);
		level.addNewNumFmt().setVal(format);
		level.addNewLvlText().setVal(text);
		return level;
	}

	private static void numbered(XWPFDocument document, BigInteger list, int level, String words) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setNumID(list);
		paragraph.setNumILvl(BigInteger.valueOf(level));
		paragraph.createRun().setText(words);
	}

	private static String text(Consumer<XWPFDocument> content) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			content.accept(document);
			document.write(out);
			return Formats.transcribe(out.toByteArray()).text();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
