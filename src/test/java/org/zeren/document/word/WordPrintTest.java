package org.zeren.document.word;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zeren.document.word.Docx.paragraph;
import static org.zeren.document.word.Docx.run;

/**
 * What Word does not print is not read, and what stands in a box is.
 */
class WordPrintTest {

	private static final String BOX = "<w:txbxContent>" + paragraph("2.控车。限行。") + "</w:txbxContent>";

	@Test
	void hiddenWordsAreNotRead() {
		String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>旧稿</w:t></w:r>";
		String shown = "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>控尘</w:t></w:r>";
		assertThat(new Docx("<w:p>" + hidden + shown + "</w:p>").text()).isEqualTo("控尘\n");
	}

	@Test
	void wordsThatAStyleHidesAreNotRead() {
		String styles = "<w:style w:styleId='old'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId='older'><w:basedOn w:val='old'/></w:style>";
		String hidden = "<w:r><w:rPr><w:rStyle w:val='older'/></w:rPr><w:t>旧稿</w:t></w:r>";
		assertThat(new Docx("<w:p>" + hidden + run("控尘") + "</w:p><w:p><w:pPr><w:pStyle w:val='old'/></w:pPr>"
				+ run("旧稿") + "</w:p>")
			.styles(styles)
			.text()).isEqualTo("控尘\n");
	}

	@Test
	void aTextBoxStandsBehindTheParagraphItHangsOn() {
		String drawn = "<w:r><w:drawing><wps:wsp><wps:txbx>" + BOX + "</wps:txbx></wps:wsp></w:drawing></w:r>";
		assertThat(new Docx("<w:p>" + run("1.控尘。洒水。") + drawn + "</w:p>" + paragraph("3.控煤。改气。")).text())
			.isEqualTo("1.控尘。洒水。\n2.控车。限行。\n3.控煤。改气。\n");
	}

	@Test
	void aTextBoxInTwoFormsIsReadOnce() {
		String both = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + BOX
				+ "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + BOX
				+ "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
		assertThat(new Docx("<w:p>" + both + "</w:p>").text()).isEqualTo("2.控车。限行。\n");
	}

	@Test
	void theOldFormOfATextBoxIsReadWhereItStandsAlone() {
		String old = "<w:r><w:pict><v:shape><v:textbox>" + BOX + "</v:textbox></v:shape></w:pict></w:r>";
		assertThat(new Docx("<w:p>" + old + "</w:p>").text()).isEqualTo("2.控车。限行。\n");
	}

	@Test
	void aSignOfASymbolTypeIsKept() {
		String symbol = "<w:r><w:sym w:font='Symbol' w:char='F0B3'/></w:r>";
		assertThat(new Docx("<w:p>" + run("优良率") + symbol + run("80%") + "</w:p>").text()).isEqualTo("优良率\uF0B380%\n");
	}

	@Test
	void howAWordIsSpokenIsNotRead() {
		String ruby = "<w:r><w:ruby><w:rt>" + run("chen") + "</w:rt><w:rubyBase>" + run("尘")
				+ "</w:rubyBase></w:ruby></w:r>";
		assertThat(new Docx("<w:p>" + run("控") + ruby + "</w:p>").text()).isEqualTo("控尘\n");
	}

	@Test
	void aHeadingIsOneByAnyOfItsNames() {
		String styles = "<w:style w:styleId='a'><w:name w:val='heading 1'/></w:style><w:style w:styleId='b'><w:name w:val='标题 2'/></w:style>"
				+ "<w:style w:styleId='c'><w:name w:val='我的'/><w:basedOn w:val='b'/></w:style>";
		String text = "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr>" + run("总则") + "</w:p>";
		assertThat(new Docx(text.formatted("a") + text.formatted("b") + text.formatted("c")).styles(styles).text())
			.isEqualTo("# 总则\n## 总则\n## 总则\n");
	}

}
