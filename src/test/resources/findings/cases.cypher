// Each case is a small graph behind the plan p of 甲市 (2021 to 2025, issued on 2021-06-01), and what one rule says of it.

// PLAN_WITHOUT_DUTIES fires on plan:甲市
CREATE (:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:CONTAINS]-(p)

// PLAN_WITHOUT_DUTIES is silent: a project has a duty
CREATE (:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:CONTAINS]-(p)-[:LISTS]->(:Project {id: 'project:甲市/厂'})<-[:LEADS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲', name: '市水利局'})

// MEASURE_WITHOUT_UNIT fires on measure:甲市/1
CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1, line: 7, start: 10, end: 12}), (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/2', planId: p.id, title: '治气', titlePrinted: true, ordinal: 2})<-[:SUPPORTS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲', name: '市水利局'})

// MEASURE_WITHOUT_UNIT is silent: a part names the unit
CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})-[:CONTAINS]->(:Measure:Part {id: 'measure:甲市/1/p1', ordinal: 1})<-[:RESPONSIBLE_FOR {id: 'd', start: 5}]-(:Agency {id: 'agency:甲', name: '市水利局'})

// MEASURE_WITHOUT_UNIT is silent: the plan hands out no duties at all, which is one finding for all
CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})

// SUPPORT_ONLY fires on measure:甲市/1
CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:SUPPORTS {id: 'd', start: 5, line: 2, end: 9, nameAsPrinted: '市水利局'}]-(:Agency {id: 'agency:甲', name: '市水利局'})

// SUPPORT_ONLY is silent: another unit carries out
CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:SUPPORTS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲', name: '市水利局'}), (m)<-[:IMPLEMENTS {id: 'e', start: 9}]-(:Agency {id: 'agency:乙', name: '各镇'})

// SHARED_WITHOUT_LEAD fires on measure:甲市/1
CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:RESPONSIBLE_FOR {id: 'd', start: 5, inherited: false}]-(:Agency {id: 'agency:甲', name: '市水利局'}), (m)<-[:RESPONSIBLE_FOR {id: 'e', start: 9, inherited: false}]-(:Agency {id: 'agency:乙', name: '市城管局'})

// SHARED_WITHOUT_LEAD is silent: two parts have one responsible unit each
CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})-[:CONTAINS]->(:Measure:Part {id: 'measure:甲市/1/p1', ordinal: 1})<-[:RESPONSIBLE_FOR {id: 'd', start: 5, inherited: false}]-(:Agency {id: 'agency:甲', name: '市水利局'}), (m)-[:CONTAINS]->(:Measure:Part {id: 'measure:甲市/1/p2', ordinal: 2})<-[:RESPONSIBLE_FOR {id: 'e', start: 9, inherited: false}]-(:Agency {id: 'agency:乙', name: '市城管局'})

// SEVERAL_LEADS fires on measure:甲市/1
CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲', name: '市水利局'}), (m)<-[:LEADS {id: 'e', start: 9}]-(:Agency {id: 'agency:乙', name: '市城管局'})

// SEVERAL_LEADS is silent: one unit leads both parts
CREATE (a:Agency {id: 'agency:甲', name: '市水利局'}), (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})-[:CONTAINS]->(:Measure:Part {id: 'measure:甲市/1/p1', ordinal: 1})<-[:LEADS {id: 'd', start: 5}]-(a), (m)-[:CONTAINS]->(:Measure:Part {id: 'measure:甲市/1/p2', ordinal: 2})<-[:LEADS {id: 'e', start: 9}]-(a)

// LEADS_AND_SUPPORTS fires on measure:甲市/1
CREATE (a:Agency {id: 'agency:甲', name: '市水利局'}), (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5, inherited: false}]-(a), (m)<-[:SUPPORTS {id: 'e', start: 9, inherited: false}]-(a)

// LEADS_AND_SUPPORTS is silent: it supports by a remark on all measures
CREATE (a:Agency {id: 'agency:甲', name: '市水利局'}), (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5, inherited: false}]-(a), (m)<-[:SUPPORTS {id: 'e', start: 9, inherited: true}]-(a)

// DILUTED fires on measure:甲市/1
CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1}) WITH m UNWIND range(1, 8) AS n CREATE (m)<-[:RESPONSIBLE_FOR {id: 'd' + n, start: n, inherited: false}]-(:Agency {id: 'agency:' + n, name: '单位' + n})

// DILUTED is silent: the eighth unit only supports
CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:SUPPORTS {id: 'd8', start: 8, inherited: false}]-(:Agency {id: 'agency:8', name: '单位8'}) WITH m UNWIND range(1, 7) AS n CREATE (m)<-[:RESPONSIBLE_FOR {id: 'd' + n, start: n, inherited: false}]-(:Agency {id: 'agency:' + n, name: '单位' + n})

// LEAD_CONCENTRATION fires on agency:甲
CREATE (a:Agency {id: 'agency:甲', name: '市水利局'}) WITH p, a UNWIND range(1, 20) AS n CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/' + n, planId: p.id, title: '任务' + n, titlePrinted: true, ordinal: n}) WITH m, a, n WHERE n <= 6 CREATE (m)<-[:LEADS {id: 'd' + n, start: n, inherited: false}]-(a)

// LEAD_CONCENTRATION is silent: it leads a quarter, and no more
CREATE (a:Agency {id: 'agency:甲', name: '市水利局'}) WITH p, a UNWIND range(1, 20) AS n CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/' + n, planId: p.id, title: '任务' + n, titlePrinted: true, ordinal: n}) WITH m, a, n WHERE n <= 5 CREATE (m)<-[:LEADS {id: 'd' + n, start: n, inherited: false}]-(a)

// LEAD_OUTSIDE_REGION fires on measure:甲市/1
CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲', name: '省水利厅'})-[:IN_REGION]->(province)

// LEAD_OUTSIDE_REGION is silent: the city's office for its zone
CREATE (zone:Region {id: 'region:丁省/甲市/高新区', name: '高新区', kind: 'ZONE'})-[:PART_OF]->(city)
WITH p, city, zone MATCH (p)-[old:COVERS]->() DELETE old
CREATE (p)-[:COVERS]->(zone), (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲', name: '市水利局高新区管理科'})-[:IN_REGION]->(city)

// LEAD_OUTSIDE_REGION is silent: a unit of a county of the city leads
CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲', name: '丙县水利局'})-[:IN_REGION]->(:Region {id: 'region:丁省/甲市/丙县', name: '丙县'})-[:PART_OF]->(city)

// BINDING_TARGET_UNOWNED fires on target:甲市/1
CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:SUPPORTS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲', name: '市水利局'}), (p)-[:SETS]->(t:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '优良水体比例', binding: 'BINDING', comparator: 'AT_LEAST', goalValue: 80.0, unit: '%', line: 3, start: 1, end: 2})<-[:TARGETS]-(m)

// BINDING_TARGET_UNOWNED is silent: a part of the measure that aims at it has a responsible unit
CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})-[:CONTAINS]->(:Measure:Part {id: 'measure:甲市/1/p1', ordinal: 1})<-[:RESPONSIBLE_FOR {id: 'd', start: 5}]-(:Agency {id: 'agency:甲', name: '市水利局'}), (p)-[:SETS]->(t:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '优良水体比例', binding: 'BINDING', comparator: 'AT_LEAST', goalValue: 80.0, unit: '%'})<-[:TARGETS]-(m)

// TARGET_WITHOUT_MEASURE fires on target:甲市/1
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '优良水体比例', binding: 'EXPECTED', comparator: 'AT_LEAST', goalValue: 80.0, unit: '%'})

// TARGET_WITHOUT_MEASURE is silent: it is stated in the text of a measure
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TEXT', name: '优良水体比例', comparator: 'AT_LEAST', goalValue: 80.0, unit: '%'})

// GOAL_DELEGATED fires on target:甲市/1
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '化学需氧量', comparator: 'QUALITATIVE', goalAsPrinted: '完成省下达任务'})

// GOAL_DELEGATED is silent: the value was handed down
CREATE (p)-[:SETS]->(t:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '化学需氧量', comparator: 'QUALITATIVE', goalAsPrinted: '完成省下达任务'})<-[:ASSIGNS]-(:Assignment {id: 'assignment:1'})

// NOT_MEASURABLE fires on target:甲市/1
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '生态质量指数', comparator: 'QUALITATIVE', goalAsPrinted: '稳中向好'})

// NOT_MEASURABLE is silent: to keep something is met or not
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '红线面积', comparator: 'QUALITATIVE', goalAsPrinted: '不减少'})

// NOT_MEASURABLE is silent: whether it is completed can be said
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TEXT', name: '入河排污口排查', comparator: 'QUALITATIVE', goalAsPrinted: '全面完成'})

// NOT_MEASURABLE fires on target:甲市/2
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/2', planId: p.id, kind: 'TEXT', name: '入河排污口整治', comparator: 'QUALITATIVE', goalAsPrinted: '基本完成'})

// NOT_MEASURABLE is silent: the name says that a superior sets it
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TEXT', name: '省下达的水质目标', comparator: 'QUALITATIVE', goalAsPrinted: '基本完成'})

// GOAL_DELEGATED fires on target:甲市/2
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/2', planId: p.id, kind: 'TEXT', name: '省下达的水质目标', comparator: 'QUALITATIVE', goalAsPrinted: '完成'})

// NO_DEADLINE is silent: it is done every year
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TEXT', name: '每年开展监测', comparator: 'AT_LEAST', goalValue: 2.0, unit: '次'})

// NO_DEADLINE fires on target:甲市/1
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TEXT', name: '清淤', comparator: 'AT_LEAST', goalValue: 12.0, unit: '公里'})

// NO_DEADLINE is silent: the year is enough
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TEXT', name: '清淤', comparator: 'AT_LEAST', goalValue: 12.0, unit: '公里', deadline: '2025'})

// BINDING_UNSTATED fires on target:甲市/2
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', binding: 'BINDING'}), (p)-[:SETS]->(:Target {id: 'target:甲市/2', planId: p.id, kind: 'TABLE', name: '乙'})

// BINDING_UNSTATED is silent: the table says of no row whether it binds
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲'}), (p)-[:SETS]->(:Target {id: 'target:甲市/2', planId: p.id, kind: 'TABLE', name: '乙'})

// DEADLINE_BEFORE_ISSUE fires on target:甲市/1
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TEXT', name: '清淤', deadline: '2021-05'})

// DEADLINE_BEFORE_ISSUE is silent: the year of issue is not over
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TEXT', name: '清淤', deadline: '2021'})

// DEADLINE_AFTER_PERIOD fires on target:甲市/1
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TEXT', name: '清淤', deadline: '2026-03'})

// DEADLINE_AFTER_PERIOD is silent: the last day of the period
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TEXT', name: '清淤', deadline: '2025-12-31'})

// ISSUED_LATE fires on plan:甲市
SET p.issuedOn = '2022-01-04'

// ISSUED_LATE is silent: within the first year
SET p.issuedOn = '2021-12-31'

// NO_DOCUMENT_NUMBER fires on plan:甲市
REMOVE p.documentNumber

// NO_DOCUMENT_NUMBER is silent: a draft has none
SET p.status = 'DRAFT' REMOVE p.documentNumber

// NO_DATE fires on plan:甲市
REMOVE p.issuedOn

// NO_DATE is silent: a draft has none
SET p.status = 'DRAFT' REMOVE p.issuedOn

// REGRESSION fires on target:甲市/1
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: 'PM2.5浓度', comparator: 'AT_MOST', baselineValue: 40.0, goalValue: 42.0, unit: 'μg/m³'})

// REGRESSION is silent: what is new in the period is no level
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '新增造林', comparator: 'AT_LEAST', baselineValue: 40.0, goalValue: 12.0, unit: '亩', cumulative: true})

// FLAT fires on target:甲市/1
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '绿化覆盖率', comparator: 'AT_LEAST', baselineValue: 40.0, goalValue: 40.0, unit: '%'})

// FLAT is silent: 100 % cannot be bettered
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '安全利用率', comparator: 'AT_LEAST', baselineValue: 100.0, goalValue: 100.0, unit: '%'})

// OUT_OF_RANGE fires on target:甲市/1
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '污水处理率', comparator: 'AT_LEAST', goalValue: 985.0, unit: '%'})

// OUT_OF_RANGE is silent: growth can be more than 100 %
CREATE (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '回用水量比例', comparator: 'INCREASE_BY', goalValue: 150.0, unit: '%'})

// TABLE_TEXT_CONFLICT fires on target:甲市/2
CREATE (i:Indicator {id: 'indicator:甲', name: '用水量'}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '用水量', comparator: 'AT_MOST', goalValue: 800.0, unit: '万吨', deadline: '2025'})-[:MEASURED_BY]->(i), (p)-[:SETS]->(:Target {id: 'target:甲市/2', planId: p.id, kind: 'TEXT', name: '用水量', comparator: 'AT_MOST', goalValue: 850.0, unit: '万吨', deadline: '2025'})-[:MEASURED_BY]->(i)

// TABLE_TEXT_CONFLICT is silent: down by 10 % from 894.9 is 805.4
CREATE (i:Indicator {id: 'indicator:甲', name: '用水量'}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '用水量', comparator: 'AT_MOST', baselineValue: 894.9, goalValue: 805.4, unit: '万吨', deadline: '2025'})-[:MEASURED_BY]->(i), (p)-[:SETS]->(:Target {id: 'target:甲市/2', planId: p.id, kind: 'TEXT', name: '用水量', comparator: 'REDUCE_BY', goalValue: 10.0, unit: '%', deadline: '2025'})-[:MEASURED_BY]->(i)

// TABLE_TEXT_CONFLICT is silent: 1.5 万吨 are 15,000 吨
CREATE (i:Indicator {id: 'indicator:甲', name: '化学需氧量', unit: '吨', lowerIsBetter: true}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '化学需氧量', comparator: 'AT_MOST', goalValue: 15000.0, unit: '吨', goalCanonical: 15000.0, deadline: '2025'})-[:MEASURED_BY]->(i), (p)-[:SETS]->(:Target {id: 'target:甲市/2', planId: p.id, kind: 'TEXT', name: '化学需氧量', comparator: 'AT_MOST', goalValue: 1.5, unit: '万吨', goalCanonical: 15000.0, deadline: '2025'})-[:MEASURED_BY]->(i)

// TABLE_TEXT_CONFLICT fires on target:甲市/2
CREATE (i:Indicator {id: 'indicator:甲', name: '化学需氧量', unit: '吨', lowerIsBetter: true}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '化学需氧量', comparator: 'AT_MOST', goalValue: 15000.0, unit: '吨', goalCanonical: 15000.0, deadline: '2025'})-[:MEASURED_BY]->(i), (p)-[:SETS]->(:Target {id: 'target:甲市/2', planId: p.id, kind: 'TEXT', name: '化学需氧量', comparator: 'AT_MOST', goalValue: 1.2, unit: '万吨', goalCanonical: 12000.0, deadline: '2025'})-[:MEASURED_BY]->(i)

// DUPLICATE_MEASURE fires on measure:甲市/1
CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1}), (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/2', planId: p.id, title: '治水', titlePrinted: true, ordinal: 2})

// DUPLICATE_MEASURE is silent: opening clauses are no titles
CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: false, ordinal: 1}), (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/2', planId: p.id, title: '治水', titlePrinted: false, ordinal: 2})

// NAME_NOT_UNIFORM fires on agency:甲
CREATE (a:Agency {id: 'agency:甲', name: '市水利局'}), (p)-[:MENTIONS {name: '市水利局', aliases: ['水利局']}]->(a), (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5, nameAsPrinted: '市水利局'}]-(a), (p)-[:CONTAINS]->(n:Measure {id: 'measure:甲市/2', planId: p.id, title: '治气', titlePrinted: true, ordinal: 2})<-[:LEADS {id: 'e', start: 9, nameAsPrinted: '水利局'}]-(a)

// NAME_NOT_UNIFORM is silent: another plan prints the other name
CREATE (a:Agency {id: 'agency:甲', name: '市水利局', aliases: ['水利局']}), (p)-[:MENTIONS {name: '市水利局'}]->(a), (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5, nameAsPrinted: '市水利局'}]-(a)

// UPPER_PLAN_NOT_CITED fires on plan:甲市
MATCH (p)-[cited:CITES]->() DELETE cited CREATE (p)-[:CITES]->(:Policy {id: 'policy:甲', title: '甲市城市总体规划'})

// UPPER_PLAN_NOT_CITED is silent: the province's plan is cited
MATCH (p)-[cited:CITES]->() DELETE cited CREATE (p)-[:CITES]->(:Policy {id: 'policy:甲', title: '丁省“十四五”生态环境保护规划'})

// OTHER_SECTOR_LEADS fires on measure:甲市/1
CREATE (other:Plan {id: 'plan:乙市', title: '乙市规划', periodStart: 2021, digest: '2', status: 'PUBLISHED'})-[:COVERS]->(:Region {id: 'region:丁省/乙市', name: '乙市'})-[:PART_OF]->(province), (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲'})-[:IN_SECTOR]->(:Sector {id: 'sector:水利', name: '水利'}), (other)-[:CONTAINS]->(:Measure {id: 'measure:乙市/1', planId: other.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'e', start: 5}]-(:Agency {id: 'agency:乙'})-[:IN_SECTOR]->(:Sector {id: 'sector:科技', name: '科技'})

// OTHER_SECTOR_LEADS is silent: one sector leads both, beside another
CREATE (other:Plan {id: 'plan:乙市', title: '乙市规划', periodStart: 2021, digest: '2', status: 'PUBLISHED'})-[:COVERS]->(:Region {id: 'region:丁省/乙市', name: '乙市'})-[:PART_OF]->(province), (water:Sector {id: 'sector:水利', name: '水利'}), (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲'})-[:IN_SECTOR]->(water), (other)-[:CONTAINS]->(n:Measure {id: 'measure:乙市/1', planId: other.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'e', start: 5}]-(:Agency {id: 'agency:乙'})-[:IN_SECTOR]->(:Sector {id: 'sector:科技', name: '科技'}), (n)<-[:LEADS {id: 'f', start: 9}]-(:Agency {id: 'agency:丙'})-[:IN_SECTOR]->(water)

// OTHER_SECTOR_LEADS fires on measure:甲市/1
SET upper.periodStart = 2021 CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲'})-[:IN_SECTOR]->(:Sector {id: 'sector:水利', name: '水利'}), (upper)-[:CONTAINS]->(:Measure {id: 'measure:丁省/1', planId: upper.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'e', start: 5}]-(:Agency {id: 'agency:乙'})-[:IN_SECTOR]->(:Sector {id: 'sector:科技', name: '科技'})

// OTHER_SECTOR_LEADS is silent: the upper plan is of another period
SET upper.periodStart = 2016 CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'd', start: 5}]-(:Agency {id: 'agency:甲'})-[:IN_SECTOR]->(:Sector {id: 'sector:水利', name: '水利'}), (upper)-[:CONTAINS]->(:Measure {id: 'measure:丁省/1', planId: upper.id, title: '治水', titlePrinted: true, ordinal: 1})<-[:LEADS {id: 'e', start: 5}]-(:Agency {id: 'agency:乙'})-[:IN_SECTOR]->(:Sector {id: 'sector:科技', name: '科技'})

// LOOSER_THAN_UPPER fires on target:甲市/1
CREATE (i:Indicator {id: 'indicator:甲', name: '优良水体比例'}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_LEAST', goalValue: 70.0, unit: '%', deadline: '2025'})-[:MEASURED_BY]->(i), (upper)-[:SETS]->(:Target {id: 'target:丁省/1', planId: upper.id, kind: 'TABLE', name: '甲', comparator: 'AT_LEAST', goalValue: 80.0, unit: '%', deadline: '2025'})-[:MEASURED_BY]->(i)

// LOOSER_THAN_UPPER is silent: a level that was better at the start
CREATE (i:Indicator {id: 'indicator:甲', name: 'PM2.5浓度'}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_MOST', baselineValue: 60.0, goalValue: 45.0, unit: 'μg/m³', deadline: '2025'})-[:MEASURED_BY]->(i), (upper)-[:SETS]->(:Target {id: 'target:丁省/1', planId: upper.id, kind: 'TABLE', name: '甲', comparator: 'AT_MOST', baselineValue: 45.0, goalValue: 40.0, unit: 'μg/m³', deadline: '2025'})-[:MEASURED_BY]->(i)

// LOOSER_THAN_UPPER is silent: an amount of a part is less than that of the whole
CREATE (i:Indicator {id: 'indicator:甲', name: '化学需氧量', unit: '吨', lowerIsBetter: true}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'REDUCE_BY', goalValue: 1.0, unit: '万吨', goalCanonical: 10000.0, deadline: '2025'})-[:MEASURED_BY]->(i), (upper)-[:SETS]->(:Target {id: 'target:丁省/1', planId: upper.id, kind: 'TABLE', name: '甲', comparator: 'REDUCE_BY', goalValue: 15000.0, unit: '吨', goalCanonical: 15000.0, deadline: '2025'})-[:MEASURED_BY]->(i)

// LOOSER_THAN_UPPER is silent: 2 万吨 are more than 15,000 吨
CREATE (i:Indicator {id: 'indicator:甲', name: '化学需氧量', unit: '吨', lowerIsBetter: true}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'REDUCE_BY', goalValue: 2.0, unit: '万吨', goalCanonical: 20000.0, deadline: '2025'})-[:MEASURED_BY]->(i), (upper)-[:SETS]->(:Target {id: 'target:丁省/1', planId: upper.id, kind: 'TABLE', name: '甲', comparator: 'REDUCE_BY', goalValue: 15000.0, unit: '吨', goalCanonical: 15000.0, deadline: '2025'})-[:MEASURED_BY]->(i)

// LOOSER_THAN_UPPER is silent: only the vocabulary knows a canonical unit that holds for every plan
CREATE (i:Indicator {id: 'indicator:甲', name: '某物排放量', unit: '吨'}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'REDUCE_BY', goalValue: 1.0, unit: '万吨', goalCanonical: 10000.0, deadline: '2025'})-[:MEASURED_BY]->(i), (upper)-[:SETS]->(:Target {id: 'target:丁省/1', planId: upper.id, kind: 'TABLE', name: '甲', comparator: 'REDUCE_BY', goalValue: 15000.0, unit: '吨', goalCanonical: 15000.0, deadline: '2025'})-[:MEASURED_BY]->(i)

// LOOSER_THAN_UPPER fires on target:甲市/1
CREATE (i:Indicator {id: 'indicator:甲', name: 'PM2.5浓度', unit: 'μg/m³', lowerIsBetter: true}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_MOST', baselineValue: 0.055, baselineCanonical: 55.0, goalValue: 0.05, goalCanonical: 50.0, unit: 'mg/m³', deadline: '2025'})-[:MEASURED_BY]->(i), (upper)-[:SETS]->(:Target {id: 'target:丁省/1', planId: upper.id, kind: 'TABLE', name: '甲', comparator: 'AT_MOST', baselineValue: 50.0, baselineCanonical: 50.0, goalValue: 40.0, goalCanonical: 40.0, unit: 'μg/m³', deadline: '2025'})-[:MEASURED_BY]->(i)

// LOOSER_THAN_UPPER fires on target:甲市/1
CREATE (i:Indicator {id: 'indicator:甲', name: '能耗'}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'REDUCE_BY', goalValue: 13.0, unit: '％', deadline: '2025'})-[:MEASURED_BY]->(i), (upper)-[:SETS]->(:Target {id: 'target:丁省/1', planId: upper.id, kind: 'TABLE', name: '甲', comparator: 'REDUCE_BY', goalValue: 15.0, unit: '％', deadline: '2025'})-[:MEASURED_BY]->(i)

// UPPER_TARGET_MISSING fires on plan:甲市
CREATE (upper)-[:SETS]->(:Target {id: 'target:丁省/1', planId: upper.id, kind: 'TABLE', name: '甲', binding: 'BINDING', goalAsPrinted: '80'})-[:MEASURED_BY]->(:Indicator {id: 'indicator:甲', name: '优良水体比例'})

// UPPER_TARGET_MISSING is silent: what is only expected need not come back
CREATE (upper)-[:SETS]->(:Target {id: 'target:丁省/1', planId: upper.id, kind: 'TABLE', name: '甲', binding: 'EXPECTED', goalAsPrinted: '80'})-[:MEASURED_BY]->(:Indicator {id: 'indicator:甲', name: '优良水体比例'})

// BINDING_DOWNGRADED fires on target:甲市/1
CREATE (i:Indicator {id: 'indicator:甲', name: '优良水体比例'}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', binding: 'EXPECTED'})-[:MEASURED_BY]->(i), (upper)-[:SETS]->(:Target {id: 'target:丁省/1', planId: upper.id, kind: 'TABLE', name: '甲', binding: 'BINDING'})-[:MEASURED_BY]->(i)

// BINDING_DOWNGRADED is silent: the lower plan does not say
CREATE (i:Indicator {id: 'indicator:甲', name: '优良水体比例'}), (p)-[:SETS]->(:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲'})-[:MEASURED_BY]->(i), (upper)-[:SETS]->(:Target {id: 'target:丁省/1', planId: upper.id, kind: 'TABLE', name: '甲', binding: 'BINDING'})-[:MEASURED_BY]->(i)

// UPPER_TASK_NOT_TAKEN_UP is silent: the same title with another bracket
CREATE (upper)-[:CONTAINS]->(:Measure {id: 'measure:丁省/1', planId: upper.id, title: '治水（城区）', comparedTitle: '治水城区', titlePrinted: true, ordinal: 1}), (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水(城区)', comparedTitle: '治水城区', titlePrinted: true, ordinal: 1})

// UPPER_TASK_NOT_TAKEN_UP fires on measure:丁省/1
CREATE (upper)-[:CONTAINS]->(:Measure {id: 'measure:丁省/1', planId: upper.id, title: '治水', titlePrinted: true, ordinal: 1})

// UPPER_TASK_NOT_TAKEN_UP is silent: another title, but the same river
CREATE (river:WaterBody {id: 'water:甲', name: '甲河'}), (upper)-[:CONTAINS]->(:Measure {id: 'measure:丁省/1', planId: upper.id, title: '治水', titlePrinted: true, ordinal: 1})-[:TARGETS]->(river), (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '整治河道', titlePrinted: true, ordinal: 1})-[:TARGETS]->(river)

// BEHIND_SCHEDULE fires on target:甲市/1
CREATE (p)-[:SETS]->(t:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_LEAST', baselineValue: 50.0, baselineYear: 2020, goalValue: 80.0, unit: '%', deadline: '2030'}), (:Observation {id: 'observation:1', value: 56.0, unit: '%', asOf: '2025-12-31', basis: 'POINT', evidence: '监测报告'})-[:REPORTS_ON]->(t)

// BEHIND_SCHEDULE is silent: nearly on schedule
CREATE (p)-[:SETS]->(t:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_LEAST', baselineValue: 50.0, baselineYear: 2020, goalValue: 80.0, unit: '%', deadline: '2030'}), (:Observation {id: 'observation:1', value: 64.5, unit: '%', asOf: '2025-12-31', basis: 'POINT', evidence: '监测报告'})-[:REPORTS_ON]->(t)

// OVERDUE fires on target:甲市/1
CREATE (p)-[:SETS]->(t:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_LEAST', baselineValue: 50.0, baselineYear: 2020, goalValue: 80.0, unit: '%', deadline: '2025'}), (:Observation {id: 'observation:1', value: 79.0, unit: '%', asOf: '2025-12-31', basis: 'POINT', evidence: '监测报告'})-[:REPORTS_ON]->(t)

// OVERDUE is silent: a correction says that it was met
CREATE (p)-[:SETS]->(t:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_LEAST', baselineValue: 50.0, baselineYear: 2020, goalValue: 80.0, unit: '%', deadline: '2025'}), (o:Observation {id: 'observation:1', value: 79.0, unit: '%', asOf: '2025-12-31', basis: 'POINT', evidence: '监测报告'})-[:REPORTS_ON]->(t), (:Observation {id: 'observation:2', value: 80.0, unit: '%', asOf: '2025-12-31', basis: 'POINT', evidence: '监测报告'})-[:REPORTS_ON]->(t), (:Observation {id: 'observation:3'})-[:SUPERSEDES]->(o)

// NOT_REPORTED fires on target:甲市/2
CREATE (p)-[:SETS]->(t:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_LEAST', baselineValue: 50.0, baselineYear: 2020, goalValue: 80.0, unit: '%', deadline: '2030'}), (:Observation {id: 'observation:1', value: 70.0, unit: '%', asOf: '2025-12-31', basis: 'POINT', evidence: '监测报告'})-[:REPORTS_ON]->(t), (p)-[:SETS]->(u:Target {id: 'target:甲市/2', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_LEAST', baselineValue: 50.0, baselineYear: 2020, goalValue: 80.0, unit: '%', deadline: '2030'}), (:Observation {id: 'observation:2', value: 60.0, unit: '%', asOf: '2024-12-31', basis: 'POINT', evidence: '监测报告'})-[:REPORTS_ON]->(u)

// NOT_REPORTED is silent: nothing of the plan was reported yet
CREATE (p)-[:SETS]->(t:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_LEAST', baselineValue: 50.0, baselineYear: 2020, goalValue: 80.0, unit: '%', deadline: '2030'})

// CLAIM_WITHOUT_EVIDENCE fires on target:甲市/1
CREATE (p)-[:SETS]->(t:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_LEAST', baselineValue: 50.0, baselineYear: 2020, goalValue: 80.0, unit: '%', deadline: '2030'}), (:Observation {id: 'observation:1', value: 70.0, unit: '%', asOf: '2025-12-31', basis: 'POINT', evidence: ' '})-[:REPORTS_ON]->(t)

// CLAIM_WITHOUT_EVIDENCE is silent: it names its evidence
CREATE (p)-[:SETS]->(t:Target {id: 'target:甲市/1', planId: p.id, kind: 'TABLE', name: '甲', comparator: 'AT_LEAST', baselineValue: 50.0, baselineYear: 2020, goalValue: 80.0, unit: '%', deadline: '2030'}), (:Observation {id: 'observation:1', value: 70.0, unit: '%', asOf: '2025-12-31', basis: 'POINT', evidence: '监测报告'})-[:REPORTS_ON]->(t)

// CLAIM_WITHOUT_EVIDENCE fires on measure:甲市/1/p1
CREATE (p)-[:CONTAINS]->(:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1})-[:CONTAINS]->(part:Measure:Part {id: 'measure:甲市/1/p1', ordinal: 1}), (:Observation {id: 'observation:1', state: 'IN_PROGRESS', asOf: '2024-12-31', basis: 'POINT', evidence: '工程台账'})-[:REPORTS_ON]->(part), (:Observation {id: 'observation:2', state: 'DONE', asOf: '2025-12-31', basis: 'POINT'})-[:REPORTS_ON]->(part)

// CLAIM_WITHOUT_EVIDENCE is silent: the measure is not said to be done, or not any more
CREATE (p)-[:CONTAINS]->(m:Measure {id: 'measure:甲市/1', planId: p.id, title: '治水', titlePrinted: true, ordinal: 1}), (:Observation {id: 'observation:1', state: 'DONE', asOf: '2024-12-31', basis: 'POINT'})-[:REPORTS_ON]->(m), (:Observation {id: 'observation:2', state: 'STALLED', asOf: '2025-12-31', basis: 'POINT'})-[:REPORTS_ON]->(m)

// CLAIM_WITHOUT_EVIDENCE fires on project:甲市/厂
CREATE (p)-[:LISTS]->(f:Project {id: 'project:甲市/厂', name: '污水处理厂'}), (:Observation {id: 'observation:1', state: 'DONE', asOf: '2025-12-31', basis: 'POINT', evidence: ''})-[:REPORTS_ON]->(f)

// CLAIM_WITHOUT_EVIDENCE is silent: the report without evidence was withdrawn
CREATE (p)-[:LISTS]->(f:Project {id: 'project:甲市/厂', name: '污水处理厂'}), (o:Observation {id: 'observation:1', state: 'DONE', asOf: '2025-12-31', basis: 'POINT'})-[:REPORTS_ON]->(f), (w:Observation {id: 'observation:2', asOf: '2025-12-31', basis: 'POINT', withdrawal: true})-[:REPORTS_ON]->(f), (w)-[:SUPERSEDES]->(o)
