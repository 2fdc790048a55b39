package org.zeren.extract.target;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.Period;
import org.zeren.plan.target.Comparator;
import org.zeren.plan.target.TextTarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Commitments in the text of a measure.
 */
class TextTargetsTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			到2025年，湿地保护率达到55%以上。                     | AT_LEAST    | 55     | %        | 2025
			2023年6月底前，全区再生水利用率不低于30%。              | AT_LEAST    | 30     | %        | 2023-06
			到2025年，全市用水总量控制在18.6亿立方米以内。           | AT_MOST     | 18.6   | 亿立方米  | 2025
			区平均降尘量不得高于8吨/月·平方公里。                   | AT_MOST     | 8      | 吨/月·平方公里 | -
			到2025年，化肥使用量较2020年下降6%左右。                | REDUCE_BY   | 6      | %        | 2025
			2024年底前，新增高效节水灌溉面积1.5万亩。               | INCREASE_BY | 1.5    | 万亩      | 2024
			到“十四五”末，灌溉水有效利用系数稳定在0.65以上。         | AT_LEAST    | 0.65   | -        | 2025
			到２０２５年，污水处理率达到９５％。                     | AT_LEAST    | 95     | %        | 2025
			到2023年，覆盖率达到百分之九十以上。                    | AT_LEAST    | 90     | %        | 2023
			到2023年天然气消费量达到三亿立方米。                    | AT_LEAST    | 3      | 亿立方米  | 2023
			2022年底前，完成现有7处农村黑臭水体治理工程。            | EQUAL       | 7      | 处       | 2022
			2025年年底前，至少完成一轮排查整改。                    | AT_LEAST    | 1      | 轮       | 2025
			全市砖瓦窑由64条压减至40条以下。                       | AT_MOST     | 40     | 条       | -
			每5年开展1次生态状况评估。                            | EQUAL       | 1      | 次/5年    | -
			每年新增志愿者500人以上。                             | INCREASE_BY | 500    | 人/年     | -
			到2025年，60%以上的行政村完成污水治理任务。              | AT_LEAST    | 60     | %        | 2025
			新增网约车的80%采用新能源车型。                        | EQUAL       | 80     | %        | -
			出入车辆100%冲洗。                                  | EQUAL       | 100    | %        | -
			再生水利用率不低于全省平均水平（50%）。                  | AT_LEAST    | 50     | %        | -
			到 2025 年，机械化清扫率达到 90% 以上。                | AT_LEAST    | 90     | %        | 2025
			财政每年安排专项资金不低于1 500万元。                  | AT_LEAST    | 1500   | 万元/年   | -
			主要道路洒水每日不少于3次。                          | AT_LEAST    | 3      | 次/日     | -
			推动云陵化工厂等8家企业搬迁改造，2024年底前完成。         | EQUAL       | 8      | 家       | 2024
			扩建污水处理厂，新增规模4万吨/日，2024年投入运行。        | INCREASE_BY | 4      | 万吨/日   | 2024
			红线面积不低于全市国土面积的45%。                      | AT_LEAST    | 45     | %        | -
			2026年底前新建云陵再生水厂（6万吨/日）。                | EQUAL       | 6      | 万吨/日   | 2026
			累计新建三格化粪池1.2万户。                          | EQUAL       | 1.2    | 万户      | -
			建成市级幸福河湖12条（个）。                          | EQUAL       | 12     | 条（个）   | -
			农村生活污水治理率达到35%.                           | AT_LEAST    | 35     | %        | -
			对云陵玉带食品有限公司等14家企业实施清洁生产审核。         | EQUAL       | 14     | 家       | -
			新建厨余垃圾处理厂，设计规模每日200吨，2024年建成投产。    | EQUAL       | 200    | 吨/日     | 2024
			施工现场垃圾排放量每万平方米不高于300吨。                | AT_MOST     | 300    | 吨/万平方米 | -
			到2025年，电商快件不再二次包装比例达到90%。              | AT_LEAST    | 90     | %        | 2025
			到2025年完成186公里排水管网排查。                      | EQUAL       | 186    | 公里      | 2025
			推进沿河12公里生态缓冲带建设。                         | EQUAL       | 12     | 公里      | -
			加快原云陵农药二厂等4个地块修复。                       | EQUAL       | 4      | 个       | -
			设立1亿元绿色发展专项资金。                           | EQUAL       | 1      | 亿元      | -
			县财政每年安排不少于1500万元专项资金。                  | AT_LEAST    | 1500   | 万元/年   | -
			组建不少于160人的专职保洁队伍。                        | AT_LEAST    | 160    | 人       | -
			每年落实护林护草员1200名。                            | EQUAL       | 1200   | 名/年     | -
			每年增殖放流苗种2亿单位以上。                          | AT_LEAST    | 2      | 亿单位/年  | -
			收转运体系覆盖95%以上的自然村。                        | AT_LEAST    | 95     | %        | -
			新能源渣土车占比2025年达到60%。                       | AT_LEAST    | 60     | %        | 2025
			供电煤耗降至300克标准煤/千瓦时以下。                    | AT_MOST     | 300    | 克标准煤/千瓦时 | -
			石桥、白塘等5座污水处理厂完成提标改造。                  | EQUAL       | 5      | 座       | -
			“十四五”期间，新建污水管网60公里。                      | EQUAL       | 60     | 公里      | 2025
			“十四五”期间新增造林面积2万亩以上。                     | INCREASE_BY    | 2      | 万亩      | 2025
			到2025年，单位能耗较“十三五”末下降16%。                 | REDUCE_BY   | 16     | %        | 2025
			面向3万名技术人才开展素质提升培训。                     | EQUAL       | 3      | 万名      | -
			打造100个“绿色+”应用案例。                           | EQUAL       | 100    | 个       | -
			在2020年完成排查的基础上，对全市1246个排污口实施整治。    | EQUAL       | 1246   | 个       | -
			""")
	void aNumberThatIsCommittedTo(String text, Comparator comparator, double value, String unit, String deadline) {
		assertThat(read(text)).singleElement().satisfies((target) -> {
			assertThat(target.goal().value()).isEqualTo(value);
			assertThat(target.unit()).isEqualTo(unit);
			assertThat(target.deadline()).isEqualTo(deadline);
			assertThat(target.comparator()).isEqualTo(comparator);
		});
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "禁止新建35蒸吨/小时及以下的燃煤锅炉。", "支持大宗货物年运输量150万吨以上的大型工矿企业新建铁路专用线。", "2020年，全区PM2.5浓度为53微克/立方米。",
			"截至2020年底，已建成污水处理厂12座。", "“十三五”期间，化学需氧量排放量累计下降14.2%。", "严格执行“六个百分之百”。", "全面实施国六排放标准。",
			"落实《关于加强管理的通知》（南政发〔2021〕57号）要求。", "淘汰使用15年以上的工程机械。", "统筹划定三条控制线。", "打造“15分钟生活圈”。", "推动生态环保产业与5G融合。",
			"开展新一轮农村环境整治，制作一批公益广告。", "把62个管控单元的准入要求嵌入审批环节。", "推动3个工作日内完成审批。" })
	void aNumberThatIsNoCommitment(String text) {
		assertThat(read(text)).isEmpty();
	}

	@Test
	void severalNumbersOfOneClauseAreTargetsApart() {
		assertThat(read("2025年年底前，大、中、小型绿色矿山建设率分别达到90%、80%、70%。"))
			.extracting(TextTarget::name, (target) -> target.goal().value(), TextTarget::deadline)
			.containsExactly(tuple("大型绿色矿山建设率", 90.0, "2025"), tuple("中型绿色矿山建设率", 80.0, "2025"),
					tuple("小型绿色矿山建设率", 70.0, "2025"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			到2023年，主城区道路机械化清扫率达到90%～92%。 | AT_LEAST  | 90 | 90%～92%   | %
			到2024年淘汰燃煤锅炉15-18台。               | AT_LEAST  | 15 | 15-18台    | 台
			到2025年，新建污水管网60至65公里。           | AT_LEAST  | 60 | 60至65公里 | 公里
			争取培育3至5个示范园区。                    | AT_LEAST  | 3  | 3至5个     | 个
			到2025年，PM2.5浓度控制在33—35微克/立方米。  | AT_MOST   | 35 | 33—35微克/立方米 | 微克/立方米
			到2025年，化肥使用量下降5%-8%。             | REDUCE_BY | 5  | 5%-8%     | %
			""")
	void aRangeIsOneTargetThatIsMetAtItsNearEnd(String text, Comparator comparator, double value, String printed,
			String unit) {
		assertThat(read(text)).singleElement().satisfies((target) -> {
			assertThat(target.goal().printed()).isEqualTo(printed);
			assertThat(target.goal().value()).isEqualTo(value);
			assertThat(target.unit()).isEqualTo(unit);
			assertThat(target.comparator()).isEqualTo(comparator);
		});
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			到2025年，湿地保护率从30%提高到35%。                | 湿地保护率 | 30%  | 35%    | 2025
			湿地保护率由2020年的30%提高到2025年的35%。          | 湿地保护率 | 30%  | 35%    | 2025
			全市砖瓦窑由64条压减至40条以下。                    | 全市砖瓦窑 | 64条 | 40条以下 | -
			""", nullValues = "-")
	void aChangeKeepsTheValueThatItStartsFrom(String text, String name, String baseline, String goal, String deadline) {
		assertThat(read(text)).singleElement().satisfies((target) -> {
			assertThat(target.name()).isEqualTo(name);
			assertThat(target.baseline().printed()).isEqualTo(baseline);
			assertThat(target.goal().printed()).isEqualTo(goal);
			assertThat(target.deadline()).isEqualTo(deadline);
		});
	}

	@Test
	void theItemsOfAListGoOnWithTheVerb() {
		assertThat(read("到2025年，培育5个绿色园区、30个绿色工厂，12家龙头企业。"))
			.extracting(TextTarget::name, (target) -> target.goal().value(), TextTarget::unit, TextTarget::deadline)
			.containsExactly(tuple("培育绿色园区", 5.0, "个", "2025"), tuple("绿色工厂", 30.0, "个", "2025"),
					tuple("龙头企业", 12.0, "家", "2025"));
	}

	@Test
	void eachYearHasItsOwnNumber() {
		assertThat(read("2022年、2024年监测设备分别达到2套、4套。"))
			.extracting(TextTarget::deadline, (target) -> target.goal().value())
			.containsExactly(tuple("2022", 2.0), tuple("2024", 4.0));
		assertThat(read("2022年至2024年分别完成30个、35个、40个村庄污水治理。"))
			.extracting(TextTarget::deadline, (target) -> target.goal().value())
			.containsExactly(tuple("2022", 30.0), tuple("2023", 35.0), tuple("2024", 40.0));
	}

	@Test
	void twoDatesOfOneClauseHaveEachItsNumberAndOneName() {
		assertThat(read("引领性企业数量2023年达到90家、2025年达到150家。"))
			.extracting(TextTarget::name, TextTarget::deadline, (target) -> target.goal().value())
			.containsExactly(tuple("引领性企业数量", "2023", 90.0), tuple("引领性企业数量", "2025", 150.0));
	}

	@Test
	void theUnitOfAListStandsBehindItsLastNumber() {
		assertThat(read("溶剂型涂料、油墨使用比例分别降低20、15个百分点。")).extracting((target) -> target.goal().value(), TextTarget::unit)
			.containsExactly(tuple(20.0, "个百分点"), tuple(15.0, "个百分点"));
	}

	@Test
	void aVerbGoesOnInTheNextClause() {
		assertThat(read("淘汰国二货车1260辆，国三非道路移动机械200台。")).extracting((target) -> target.goal().value())
			.containsExactly(1260.0, 200.0);
	}

	@Test
	void aRateThatOpensASentenceGovernsAllOfIt() {
		assertThat(read("每年遴选20个优秀案例，培育100家示范企业。认定3个园区。")).extracting(TextTarget::unit)
			.containsExactly("个/年", "家/年", "个");
	}

	@Test
	void whatIsPaidToApplicantsIsNoTarget() {
		assertThat(read("对新建的民宿按房间数给予补助，最高不超过20万元。")).isEmpty();
		assertThat(read("到2025年，补助资金达到20万元。")).hasSize(1);
	}

	@Test
	void aBracketThatSumsUpDoesNotTellThePast() {
		assertThat(read("新增240户（累计约360户）餐饮单位接入平台。")).extracting((target) -> target.goal().value()).contains(240.0);
	}

	@Test
	void aDeadlineGovernsTheRestOfItsSentence() {
		assertThat(read("2023年底前，基本完成乡镇锅炉替代，清洁取暖率提高到80%以上；柴油货车淘汰率达到60%。秸秆利用率稳定在94%。")).extracting(TextTarget::deadline)
			.containsExactlyInAnyOrder("2023", "2023", "2023", null);
	}

	@Test
	void aSentenceOnAPartOfTheWholeIsDueWhenTheWholeIs() {
		assertThat(read("到2027年，全市浓度较2022年下降12%。其中，甲县浓度下降18%；乙县浓度下降15%。新建站点3个。")).extracting(TextTarget::deadline)
			.containsExactly("2027", "2027", "2027", null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "羽", "株", "袋", "箱", "桶", "筐", "棒" })
	void whatGrowsIsCountedInItsOwnUnits(String unit) {
		assertThat(read("到2025年，种植规模达到1.5亿" + unit + "以上。"))
			.extracting((target) -> target.goal().value(), TextTarget::unit)
			.containsExactly(tuple(1.5, "亿" + unit));
	}

	@Test
	void aDateWithinAClauseEndsAtASemicolon() {
		assertThat(read("实施提标改造，2024年底前完成32家企业治理；建设再生中心1座。")).extracting(TextTarget::deadline)
			.containsExactly("2024", null);
		assertThat(read("推进减量增效，到2025年，利用率达到43%；完成治理村庄12个。")).extracting(TextTarget::deadline)
			.containsExactly("2025", "2025");
	}

	@Test
	void aNoteMayGiveTheDeadline() {
		assertThat(read("燃煤锅炉11台全部关停。（2024年12月底前完成，市生态环境局牵头）")).singleElement()
			.extracting(TextTarget::deadline)
			.isEqualTo("2024-12");
	}

	@Test
	void aCellOfATableMayGiveTheDeadline() {
		String due = TextTargets.due(passage("2024年10月底前完成"), PERIOD);
		assertThat(due).isEqualTo("2024-10");
		assertThat(TextTargets.due(passage("持续推进"), PERIOD)).isNull();
		assertThat(TextTargets.read(passage("新建供热管网26公里。"), PERIOD, due).targets()).singleElement()
			.extracting(TextTarget::deadline)
			.isEqualTo("2024-10");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			2022年底前，全面完成核技术利用单位隐患排查。                     | 2022
			到2025年，基本消除重污染天气。                                | 2025
			力争钢铁、水泥行业2025年前率先实现碳达峰。                      | 2025
			2025年年底，储油库和加油站，安装油气回收设备并与生态环境部门联网。   | 2025
			到2023年，绿色出行比重达到市下达的要求，继续推动公路运输比例下降。   | 2023
			编制总氮治理方案，2023年6月底前印发实施。                        | 2023-06
			""")
	void aDatedEventIsACommitmentInWords(String text, String deadline) {
		assertThat(read(text)).singleElement().satisfies((target) -> {
			assertThat(target.comparator()).isEqualTo(Comparator.QUALITATIVE);
			assertThat(target.goal().value()).isNull();
			assertThat(target.deadline()).isEqualTo(deadline);
		});
	}

	@Test
	void twoEventsOfTwoYears() {
		assertThat(read("在2023年、2025年底，分别对规划执行情况进行中期评估和总结评估，评估结果向社会公布。")).extracting(TextTarget::deadline)
			.containsExactly("2023", "2025");
	}

	@Test
	void aTargetNamesItsIndicatorAndItsPlace() {
		String text = "加强监测。到2025年，PM2.5年均浓度达到38微克/立方米。";
		assertThat(read(text)).singleElement().satisfies((target) -> {
			assertThat(target.indicator()).isEqualTo("PM2.5浓度");
			assertThat(target.comparator()).isEqualTo(Comparator.AT_MOST);
			assertThat(text.substring(target.at().start(), target.at().end())).isEqualTo("PM2.5年均浓度达到38微克/立方米");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "到2025年，床人比不低于1:1.6。", "到2025年，床人比达到1：1.6以上。", "医护床比不低于1∶1.6。" })
	void aRatioIsNoNumberAndIsTold(String text) {
		TextTargets read = TextTargets.read(passage(text), PERIOD);
		assertThat(read.targets()).isEmpty();
		assertThat(read.unread()).singleElement().satisfies((unread) -> assertThat(unread.text()).contains("1.6"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			新建公路20公里。（2024年12月底前完成，市交通局牵头）   | 2024-12
			新建公路20公里。（完成时限：2024年12月；市交通局牵头） | -
			""")
	void aNoteDatesTheSentenceBeforeItAndALabelTheTask(String text, @Nullable String deadline) {
		assertThat(TextTargets.read(passage(text), PERIOD).targets())
			.satisfiesExactly((target) -> assertThat(target.deadline()).isEqualTo(deadline));
	}

	@Test
	void aTimeOfDayIsNoTarget() {
		TextTargets read = TextTargets.read(passage("2022年底前，每天7:30前完成5条道路洒水。"), PERIOD);
		assertThat(read.targets()).extracting((target) -> target.goal().value()).containsExactly(5.0);
		assertThat(read.unread()).isEmpty();
	}

	@Test
	void aNumberThatBecameNoTargetIsReported() {
		assertThat(TextTargets.read(passage("到2025年，预计1200人从中受益。"), PERIOD).unread()).singleElement()
			.satisfies((unread) -> assertThat(unread.text()).contains("1200人"));
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "对1蒸吨以下燃气小锅炉加强巡查。", "建立市、县、乡三级网络。", "减少一次性塑料用品使用。", "推行环境污染第三方治理。", "选树一批先进典型。",
			"推进信息平台三期工程。", "打造开办企业、办理证照等62项便民服务。", "对改造设备的企业按购置额的10%给予补助。", "开展新一轮整治，健全四大体系。" })
	void wordsWithANumberInThemAndBoundsNeedNoReview(String text) {
		assertThat(TextTargets.read(passage(text), PERIOD).unread()).isEmpty();
	}

	@ParameterizedTest(name = "{0}…")
	@ValueSource(strings = { "达到90%、", "三十", "2025年、", "2021—", "（", "《", "5个", "其中1处，", "力争", "千", "1,234,", "每日",
			"分别20、", "推进12公里建设，" })
	void anyTextIsReadInLinearTime(String piece) {
		Passage passage = passage(piece.repeat(100_000 / piece.length()));
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TextTargets.read(passage, PERIOD));
	}

	@Test
	void anEmptyTextCommitsToNothing() {
		assertThatNoException().isThrownBy(() -> assertThat(read("")).isEmpty());
	}

	private static final Period PERIOD = new Period(2021, 2025);

	private static List<TextTarget> read(String text) {
		return TextTargets.read(passage(text), PERIOD).targets();
	}

	private static Passage passage(String text) {
		return new Passage(new Source("plan.txt", "0", text), text, IntStream.range(0, text.length()).toArray());
	}

	private static org.assertj.core.groups.Tuple tuple(Object... values) {
		return org.assertj.core.groups.Tuple.tuple(values);
	}

}
