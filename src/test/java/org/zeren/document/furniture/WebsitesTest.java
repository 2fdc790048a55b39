package org.zeren.document.furniture;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.document.reading.Outlined;

import static org.assertj.core.api.Assertions.assertThat;

class WebsitesTest {

	@ParameterizedTest
	@ValueSource(strings = { "【打印本页】 【关闭窗口】", "字体：【大 中 小】 打印 分享到：", "扫一扫在手机打开当前页", "上一篇：澄湖区治水方案", "当前位置：首页 > 政务公开 > 规划",
			"版权所有：澄湖区人民政府办公室", "澄ICP备05001234号-1" })
	void whatASitePrintsIsNoText(String line) {
		assertThat(Outlined.of("一、总则\n" + line + "\n加强治水。")).isEqualTo("#0 (一) 总则\n加强治水。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "推进分享经济，打印店污染治理。", "关闭小锅炉3台。", "大中小企业融通发展。", "推荐名单见附件。" })
	void textThatUsesTheWordsIs(String line) {
		assertThat(Outlined.of(line)).isEqualTo(line);
	}

}
