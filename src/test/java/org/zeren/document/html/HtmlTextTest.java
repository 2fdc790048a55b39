package org.zeren.document.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.zeren.document.format.Formats;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTextTest {

	@Test
	void whatBelongsToTheSiteIsLeftOut() {
		assertThat(text("<header>某某网</header><nav>首页</nav><script>var a='第一章'</script><style>p{}</style>"
				+ "<p>正文。</p><aside>推荐</aside><footer>版权</footer>"))
			.isEqualTo("正文。\n");
	}

	@Test
	void blocksAndForcedLineEndsAreLines() {
		assertThat(text("<div>一、总则<br>（一）目的</div><p>为了<b>环境</b>，制定。</p>")).isEqualTo("一、总则\n（一）目的\n为了环境，制定。\n");
	}

	@Test
	void aLineEndOfThePageSourceIsNone() {
		assertThat(text("<p>加强\n\t水体治理，PM2.5\nand NO2</p>")).isEqualTo("加强水体治理，PM2.5 and NO2\n");
	}

	@Test
	void entitiesAreCharacters() {
		assertThat(text("<p>&ldquo;十四五&rdquo;&nbsp;&mdash;&#8805;95&#37;</p>")).isEqualTo("“十四五” —≥95%\n");
	}

	@Test
	void headingsBearTheMarksOfTheirLevel() {
		assertThat(text("<h1>规划</h1><h3>总则</h3>")).isEqualTo("# 规划\n### 总则\n");
	}

	@Test
	void mergedCellsLeaveTheirOtherPlacesEmpty() {
		assertThat(text("<table><tr><th rowspan=2>类别<th colspan=2>指标<tr><td>甲<td>乙<tr><td colspan=3>小计</table>"))
			.isEqualTo("类别\t指标\t\n\t甲\t乙\n小计\t\t\n\n");
	}

	@Test
	void aTableThatOnlyPlacesThingsIsNoTable() {
		assertThat(text("<table><tr><td><p>第一段。</p><p>第二段。</p></td></tr></table>")).isEqualTo("第一段。\n第二段。\n");
	}

	@Test
	void numberedListsPrintTheirNumbers() {
		assertThat(text("<ol start=3><li>控尘</li><li>控车</li><li>5.控煤</li></ol><ul><li>其他</li></ul>"))
			.isEqualTo("3.控尘\n4.控车\n5.控煤\n其他\n");
	}

	@Test
	void theDeclaredEncodingIsBelievedIfItFits() {
		String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=%s\"></head><body>規劃</body></html>";
		assertThat(read(page.formatted("big5").getBytes(Charset.forName("Big5")))).isEqualTo("規劃\n");
		assertThat(read(page.formatted("gb2312").getBytes(StandardCharsets.UTF_8))).isEqualTo("規劃\n");
	}

	private static String text(String body) {
		return read(("<!DOCTYPE html><html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
	}

	private static String read(byte[] content) {
		return Formats.transcribe(content).text();
	}

}
