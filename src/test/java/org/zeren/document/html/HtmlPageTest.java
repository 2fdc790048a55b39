package org.zeren.document.html;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.document.format.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of a page that is read which a reader reads.
 */
class HtmlPageTest {

	private static final String PARAGRAPH = "<p>" + "加强澄湖水体治理，推进雨污分流改造。".repeat(20) + "</p>";

	@Test
	void aPageThatStandsInAFormIsRead() {
		assertThat(text("<form id=f><input type=hidden value=x><div>" + PARAGRAPH + "</div></form>"))
			.startsWith("加强澄湖");
	}

	@Test
	void aFormForSearchingIsNot() {
		assertThat(text("<form>站内搜索<button>搜索</button></form><p>加强治水。</p>")).isEqualTo("加强治水。\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p style='display:none'>旧稿</p>", "<div style='color:red; DISPLAY : none'><p>旧稿</p></div>",
			"<span style='visibility:hidden'>旧稿</span>", "<p hidden>旧稿</p>", "<p aria-hidden=true>旧稿</p>",
			"<style>.old, p.x{color:red;display:none}</style><p class=old>旧稿</p>",
			"<style>#old{display:none !important}</style><p id=old>旧稿</p>", "<del>旧稿</del>", "<s>旧稿</s>",
			"<p style='mso-hide:all'>旧稿</p>", "<template><p>旧稿</p></template>" })
	void whatThePageHidesIsNotRead(String hidden) {
		assertThat(text(hidden + PARAGRAPH)).startsWith("加强澄湖").doesNotContain("旧稿");
	}

	@Test
	void whatIsHiddenOnPaperOnlyIsRead() {
		assertThat(text("<style>@media print{.x{display:none}}</style><p class=x>新稿</p>" + PARAGRAPH)).startsWith("新稿");
	}

	@Test
	void aPageThatHidesAllItsTextUntilAScriptShowsItIsRead() {
		assertThat(text("<div style='display:none'>" + PARAGRAPH + "</div>")).startsWith("加强澄湖");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "<ol start=3><li>控尘<li>控车</ol> | 3.控尘;4.控车;",
			"<ol><li>控尘<li value=7>控车<li>控煤</ol> | 1.控尘;7.控车;8.控煤;", "<ol reversed><li>控尘<li>控车</ol> | 2.控尘;1.控车;",
			"<ol type=a><li>控尘</ol> | a.控尘;", "<ol style='list-style-type:cjk-ideographic'><li>控尘</ol> | 一、控尘;",
			"<ol style='list-style:none'><li>控尘</ol> | 控尘;", "<ol><li>（一）控尘<li>控车</ol> | （一）控尘;2.控车;",
			"<ol><li>控尘<li hidden>旧稿<li>控车</ol> | 1.控尘;2.控车;" })
	void aNumberedListPrintsWhatABrowserPrints(String list, String printed) {
		assertThat(text(list).replace('\n', ';')).isEqualTo(printed);
	}

	@Test
	void howAWordIsSpokenIsNotRead() {
		assertThat(text("<p>控<ruby>尘<rp>(</rp><rt>chen</rt><rp>)</rp></ruby></p>")).isEqualTo("控尘\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>一、控尘</p>\n<p>加强洒水。</p>", "<style>p{}</style><p>一、控尘</p><p>加强洒水。</p>",
			"<div class='TRS_Editor'>\n<p style='x'>一、控尘</p>\n<p style='x'>加强洒水。</p></div>", "一、控尘<br>加强洒水。<br/><br/>",
			"&nbsp;<p>一、控尘</p><p>加强洒水。</p>", "<!-- 正文 -->\n<p>一、控尘</p><p>加强洒水。</p>",
			"<font size=3><p>一、控尘</p><p>加强洒水。</p></font>" })
	void aPartOfAPageIsOne(String fragment) {
		assertThat(read(fragment)).isEqualTo("一、控尘\n加强洒水。\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "# 方案\n\n<p align=center>附件</p>\n\n加强洒水。\n", "一、控尘\n\n浓度<b>下降</b>。\n\n加强洒水。<br>\n" })
	void aTextWithSomeTagsIsNone(String text) {
		assertThat(read(text)).isEqualTo(text);
	}

	private static String text(String body) {
		return read("<!DOCTYPE html><html><body>" + body + "</body></html>");
	}

	private static String read(String page) {
		return Formats.transcribe(page.getBytes(StandardCharsets.UTF_8)).text();
	}

}
