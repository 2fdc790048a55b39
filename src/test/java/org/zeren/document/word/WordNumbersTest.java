package org.zeren.document.word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.document.transcript.WordNumerals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zeren.document.word.Docx.item;
import static org.zeren.document.word.Docx.level;
import static org.zeren.document.word.Docx.run;

/**
 * Numbers are those that Word prints.
 */
class WordNumbersTest {

	private static final String LIST = "<w:abstractNum w:abstractNumId='0'>" + level(0, "chineseCounting", "%1、")
			+ level(1, "decimal", "%2.") + "</w:abstractNum>";

	private static final String NUM = "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";

	@Test
	void aListThatStartsAnewCountsFromItsOwnStartOnce() {
		String restarted = "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='1'><w:startOverride w:val='1'/></w:lvlOverride></w:num>";
		assertThat(
				new Docx(item(1, 1, "控尘") + item(1, 1, "控车") + item(2, 1, "控煤") + item(2, 1, "控气") + item(1, 1, "控水"))
					.numbering(LIST + NUM + restarted)
					.text())
			.isEqualTo("1.控尘\n2.控车\n1.控煤\n2.控气\n3.控水\n");
	}

	@Test
	void anInstanceMayHaveALookOfItsOwn() {
		String own = "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
				+ level(0, "decimal", "（%1）") + "</w:lvlOverride></w:num>";
		assertThat(new Docx(item(2, 0, "控尘")).numbering(LIST + own).text()).isEqualTo("（1）控尘\n");
	}

	@Test
	void aLevelThatNeverRestartsCountsOn() {
		String through = "<w:abstractNum w:abstractNumId='0'>" + level(0, "chineseCounting", "%1、")
				+ level(1, "decimal", "%2.").replace("</w:lvl>", "<w:lvlRestart w:val='0'/></w:lvl>")
				+ "</w:abstractNum>";
		assertThat(new Docx(item(1, 0, "控气") + item(1, 1, "控尘") + item(1, 0, "控水") + item(1, 1, "控污"))
			.numbering(through + NUM)
			.text()).isEqualTo("一、控气\n1.控尘\n二、控水\n2.控污\n");
	}

	@Test
	void aStyleTakesTheListOfTheOneItIsBasedOn() {
		String styles = "<w:style w:styleId='base'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
				+ "<w:style w:styleId='two'><w:basedOn w:val='base'/><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr></w:style>";
		assertThat(new Docx(styled("base", "控气") + styled("two", "控尘") + styled("two", "控车")).styles(styles)
			.numbering(LIST + NUM)
			.text()).isEqualTo("一、控气\n1.控尘\n2.控车\n");
	}

	@Test
	void aListMayTieItsLevelsToStyles() {
		String styles = "<w:style w:styleId='one'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
				+ "<w:style w:styleId='two'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
		String tied = LIST.replace("<w:lvlText w:val='%2.'/>", "<w:pStyle w:val='two'/><w:lvlText w:val='%2.'/>");
		assertThat(new Docx(styled("one", "控气") + styled("two", "控尘")).styles(styles).numbering(tied + NUM).text())
			.isEqualTo("一、控气\n1.控尘\n");
	}

	@Test
	void aListMayTakeItsLookFromAStyle() {
		String link = "<w:abstractNum w:abstractNumId='5'><w:numStyleLink w:val='lists'/></w:abstractNum><w:num w:numId='9'><w:abstractNumId w:val='5'/></w:num>";
		String styles = "<w:style w:type='numbering' w:styleId='lists'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
		assertThat(new Docx(item(9, 0, "控气")).styles(styles).numbering(LIST + NUM + link).text()).isEqualTo("一、控气\n");
	}

	@Test
	void aNumberOfItselfIsNoFigureOfTheWords() {
		assertThat(new Docx(item(1, 1, "2025年目标") + item(1, 1, "PM2.5治理")).numbering(LIST + NUM).text())
			.isEqualTo("1. 2025年目标\n2. PM2.5治理\n");
	}

	@Test
	void aParagraphDeletedWithChangesTrackedDoesNotCount() {
		String deleted = "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del><w:r><w:delText>控车</w:delText></w:r></w:del></w:p>";
		assertThat(new Docx(item(1, 1, "控尘") + deleted + item(1, 1, "控煤")).numbering(LIST + NUM).text())
			.isEqualTo("1.控尘\n2.控煤\n");
	}

	@Test
	void aParagraphWhoseEndWasDeletedIsOneWithTheNext() {
		String open = "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + run("加强") + "</w:p>";
		assertThat(new Docx(open + item(1, 1, "控煤")).numbering(LIST + NUM).text()).isEqualTo("1.加强控煤\n");
	}

	@Test
	void anEmptyParagraphOfAListCountsAndPrintsNothing() {
		assertThat(new Docx(item(1, 1, "控尘") + item(1, 1, "") + item(1, 1, "控煤")).numbering(LIST + NUM).text())
			.isEqualTo("1.控尘\n3.控煤\n");
	}

	@ParameterizedTest
	@CsvSource({ "chineseCounting, 十一", "decimalEnclosedCircle, ⑪", "upperRoman, XI", "decimalFullWidth, １１",
			"ideographTraditional, 11", "decimalZero, 11", "lowerLetter, k", "decimalEnclosedParen, (11)" })
	void numbersHaveTheFormOfTheirList(String format, String eleventh) {
		assertThat(WordNumerals.of(format, 11)).isEqualTo(eleventh);
	}

	private static String styled(String style, String words) {
		return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(words) + "</w:p>";
	}

}
