package org.zeren.extract.structure.body;

import org.junit.jupiter.api.Test;

import org.zeren.extract.Fixtures;
import org.zeren.extract.NotAPlanException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArticlesTests {

	@Test
	void articlesOfAPolicyAreMeasures() {
		assertThat(Fixtures.measures(Fixtures.extract("云屏市促进民宿业发展扶持措施", "第一章 支持建设", "第一条 鼓励新建民宿。按房间给予奖励。（责任单位：市文旅局）",
				"第二条 盘活农房。优先安排用地指标。（责任单位：市农业农村局）", "第二章 提升服务", "第三条 加强培训。办好民宿学堂。（责任单位：市人社局、市文旅局）")))
			.containsExactly("支持建设 > 第一条 鼓励新建民宿: RESPONSIBLE 市文旅局", "支持建设 > 第二条 盘活农房: RESPONSIBLE 市农业农村局",
					"提升服务 > 第三条 加强培训: RESPONSIBLE 市人社局, RESPONSIBLE 市文旅局");
	}

	@Test
	void articlesWithoutTitlesAreMeasuresCalledByTheirOpeningClause() {
		assertThat(Fixtures
			.measures(Fixtures.extract("云屏市促进民宿业发展扶持措施", "第一章 支持建设", "第一条 对新建的民宿按房间数给予奖励，由县区统筹兑付，并优先推荐参加展会。（责任单位：市文旅局）",
					"第二章 保障要素", "第二条 对盘活闲置农房的乡镇优先安排用地指标，简化审批流程，按年度通报。（责任单位：市农业农村局）")))
			.containsExactly("支持建设 > 第一条 对新建的民宿按房间数给予奖励: RESPONSIBLE 市文旅局",
					"保障要素 > 第二条 对盘活闲置农房的乡镇优先安排用地指标: RESPONSIBLE 市农业农村局");
	}

	@Test
	void aRegulationIsRefusedWithWhatWasLookedFor() {
		assertThatThrownBy(() -> Fixtures.extract("云屏市民宿管理办法（试行）", "第一章 总则", "第一条 为规范民宿管理，制定本办法。",
				"第二条 市文旅局负责民宿的监督管理工作。", "第二章 经营", "第三条 经营民宿应当依法登记，公示价格。", "第四条 民宿应当配备消防设施。"))
			.isInstanceOf(NotAPlanException.class)
			.hasMessageContaining("a regulation of 4 articles")
			.hasMessageContaining("责任单位");
	}

	@Test
	void aPolicyWithTheTitleOfARegulationIsReadWhereItsArticlesBearNotes() {
		assertThat(Fixtures.measures(Fixtures.extract("云屏市民宿业奖励办法", "第一条 鼓励新建民宿。按房间给予奖励。（责任单位：市文旅局）",
				"第二条 盘活农房。优先安排用地指标。（责任单位：市农业农村局）", "第三条 本办法自印发之日起施行。")))
			.contains("鼓励新建民宿 > 第一条 鼓励新建民宿: RESPONSIBLE 市文旅局");
	}

}
