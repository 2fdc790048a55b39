package org.zeren.extract.entity;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.extract.entity.company.Companies;
import org.zeren.plan.named.Enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Companies that are printed by a short form, and works that are none.
 */
class CompanyNamesTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			推进鼎丰钢铁、云陵瑞泽水泥有限公司兼并重组。         | 鼎丰钢铁
			支持云陵瑞泽渔业股份有限公司、鹏腾水产建设示范基地。  | 鹏腾水产
			2023年底前鼎丰钢铁完成超低排放改造。              | 鼎丰钢铁
			鼎丰铸业2025年底前完成改造。                    | 鼎丰铸业
			（牵头单位：市水利局；配合单位：市财政局、青禾水务）  | 青禾水务
			（配合单位：县水务集团、县财政局）                | 县水务集团
			推进云陵瑞泽（集团）有限公司技术改造。             | 云陵瑞泽（集团）有限公司
			支持青禾食品(集团)股份有限公司扩建。              | 青禾食品(集团)股份有限公司
			建成启用青禾水务东郊厂。                        | 青禾水务
			原丹江第三化工厂地块未修复前不得开发。             | 丹江第三化工厂
			""")
	void aShortFormIsShownByWhatStandsAroundIt(String text, String name) {
		assertThat(InventedPlan.read(text).enterprises()).extracting(Enterprise::name).contains(name);
	}

	@Test
	void aShortFormWithoutTheRegionIsTheSameCompany() {
		assertThat(InventedPlan.read("支持云陵鼎丰铸业股份有限公司建设标杆。", "鼎丰铸业烟气超低排放改造。").enterprises())
			.extracting(Enterprise::name, Enterprise::aliases)
			.containsExactly(tuple("云陵鼎丰铸业股份有限公司", List.of("鼎丰铸业")));
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "依法关停不达标小糖厂、小胶厂。", "培育绿色工厂8家。", "建成西岭建筑垃圾资源化利用厂。", "实施云陵南郊污水处理厂扩建项目。", "实施云陵屋顶分布式光伏项目。",
			"推进云陵海漂垃圾智慧监控项目。", "（配合单位：市生态环境局、水利、金山区水务）" })
	void facilitiesPlacesAndKindsOfWorksAreNoCompanies(String text) {
		assertThat(InventedPlan.read(text).enterprises()).isEmpty();
	}

}
