package org.zeren.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Filters, and what they leave.
 */
@OnEveryNeo4j
class FiltersTests {

	private Client zeren;

	@BeforeEach
	void twoPlansInTwoProvinces(RunningZeren zeren, PlanStore store) {
		this.zeren = new Client(zeren);
		store.write(PlanFixture.donghu().build(), Map.of(), Origin.BUNDLED);
		store.write(PlanFixture.plan("beiling", "雪原省", "北岭市")
			.agency("市水利局", "水利")
			.row("T1", "优良天数比例", "%", 50.0, 90.0)
			.chapter("第一章")
			.measure("修复水库", (measure) -> measure.lead("市水利局"))
			.build(), Map.of(), Origin.BUNDLED);
	}

	@ParameterizedTest(name = "{0}(filter: {1}) are {2}")
	@CsvSource(delimiter = '|', nullValues = "nobody",
			textBlock = """
					measures | {title: {eq: "治理河道"}}                                       | 治理河道
					measures | {title: {in: ["治理河道", "修复水库", "没有"]}}                 | 修复水库 治理河道
					measures | {title: {startsWith: "治"}}                                     | 治理河道
					measures | {title: {contains: "尘"}}                                       | 管控扬尘
					measures | {not: {title: {contains: "水"}}, ordinal: {le: 2}}              | 治理河道 整治排口
					measures | {or: [{ordinal: {gt: 2}}, {title: {endsWith: "库"}}]}           | 修复水库 管控扬尘
					measures | {and: [{ordinal: {ge: 2}}, {ordinal: {lt: 3}}]}                 | 整治排口
					measures | {or: []}                                                        | nobody
					measures | {text: {isNull: false}}                                         | nobody
					measures | {path: {has: "第二章 守护蓝天"}}                                | 管控扬尘
					measures | {parts: {count: {eq: 2}}}                                       | 整治排口
					measures | {plan: {region: {name: {eq: "北岭市"}}}}                        | 修复水库
					measures | {duties: {some: {role: {eq: LEAD}, agency: {sector: {name: {eq: "水利"}}}}}} | 修复水库 治理河道
					measures | {duties: {some: {role: {eq: LEAD}, agency: {sector: {name: {eq: "水利"}}, region: {within: {some: {name: {eq: "云岭省"}}}}}}}} | 治理河道
					measures | {duties: {none: {role: {eq: LEAD}}}}                            | 管控扬尘
					measures | {duties: {every: {role: {in: [LEAD, SUPPORT]}}}}                | 修复水库 治理河道
					measures | {waterBodies: {some: {flowsInto: {name: {eq: "镜湖"}}}}}        | 治理河道
					""")
	void measures(String field, String filter, String titles) {
		assertThat(this.zeren.all("{ measures(filter: %s) { nodes { title } } }".formatted(filter), "$..title"))
			.containsExactlyElementsOf(words(titles));
		assertThat(this.zeren.<Integer>read("{ measures(filter: %s) { totalCount } }".formatted(filter),
				"$.measures.totalCount"))
			.isEqualTo(words(titles).size());
	}

	@ParameterizedTest(name = "{0}(filter: {1}) are {2}")
	@CsvSource(delimiter = '|', nullValues = "nobody", textBlock = """
			agencies | {dutyCounts: {lead: {gt: 0}}, sector: {name: {eq: "水利"}}}     | 区水利局 市水利局
			agencies | {duties: {count: {where: {role: {eq: LEAD}}, ge: 1}}, region: {name: {eq: "东湖区"}}} | 区水利局 区环境分局
			agencies | {not: {sector: {}}}                                             | 南江碧波水务有限公司
			agencies | {aliases: {has: "东湖区水利局"}}                                  | 区水利局
			agencies | {kind: {ne: DEPARTMENT}}                                        | 区河道管理站 南江碧波水务有限公司
			targets  | {binding: {eq: BINDING}, owners: {none: {}}, plan: {id: {eq: "plan:beiling"}}} | 优良天数比例
			targets  | {goal: {value: {gt: 80, lt: 100}}}                              | 优良天数比例
			targets  | {binding: {isNull: true}}                                       | 整治排口数量
			targets  | {binding: {ne: BINDING}}                                        | 整治排口数量
			targets  | {baseline: {value: {isNull: true}}, unit: {eq: "个"}}           | 整治排口数量
			waterBodies | {kind: {in: [LAKE]}}                                         | 镜湖
			""")
	void others(String field, String filter, String names) {
		assertThat(this.zeren.all("{ %s(filter: %s) { nodes { name } } }".formatted(field, filter), "$..name"))
			.containsExactlyInAnyOrderElementsOf(words(names));
	}

	private static List<String> words(String text) {
		return (text != null) ? List.of(text.split(" ")) : List.of();
	}

}
