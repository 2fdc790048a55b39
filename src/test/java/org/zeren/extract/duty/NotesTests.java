package org.zeren.extract.duty;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.document.Passage;
import org.zeren.extract.Fixtures;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.language.Period;
import org.zeren.plan.measure.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way in which plans print who answers.
 */
class NotesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			// labels
			"做好甲。（牵头单位：区水利局；配合单位：区财政局、区科技局按职责分工负责） # LEAD 区水利局, SUPPORT 区财政局, SUPPORT 区科技局",
			"做好甲。(牵头单位:区水利局,区林业局;配合单位:区财政局) # LEAD 区水利局, LEAD 区林业局, SUPPORT 区财政局",
			"做好甲。【责任单位：区水利局、区财政局】 # RESPONSIBLE 区水利局, RESPONSIBLE 区财政局",
			"做好甲。[责任部门：区水利局；参与部门：区财政局等] # RESPONSIBLE 区水利局, SUPPORT 区财政局",
			"做好甲。（牵头单位：区水利局；区财政局、区科技局按职责分工负责） # LEAD 区水利局, RESPONSIBLE 区财政局, RESPONSIBLE 区科技局",
			"做好甲。（责任单位：区水利局（牵头）、区财政局） # LEAD 区水利局, RESPONSIBLE 区财政局",
			"做好甲。（牵头单位：区水利局；落实单位：各镇人民政府；责任领导：张三） # LEAD 区水利局, IMPLEMENT 各镇人民政府",
			// verbs
			"做好甲。（市水利局牵头，市财政局、市科技局配合） # LEAD 市水利局, SUPPORT 市财政局, SUPPORT 市科技局",
			"做好甲。（市水利局牵头、市财政局、市科技局配合） # LEAD 市水利局, SUPPORT 市财政局, SUPPORT 市科技局",
			"做好甲。（市水利局牵头，市财政局、市科技局按职责分工负责） # LEAD 市水利局, RESPONSIBLE 市财政局, RESPONSIBLE 市科技局",
			"做好甲。（市水利局、市财政局按各自职责分工负责） # RESPONSIBLE 市水利局, RESPONSIBLE 市财政局",
			"做好甲。（市水利局、市财政局按职责分工负责，市税务局参与） # RESPONSIBLE 市水利局, RESPONSIBLE 市财政局, SUPPORT 市税务局",
			"做好甲。（市水利局牵头负责河道，市林业局牵头负责林地，市气象局参与） # LEAD 市水利局, LEAD 市林业局, SUPPORT 市气象局",
			"做好甲。（市水利局牵头，各县（市、区）人民政府负责落实） # LEAD 市水利局, IMPLEMENT 各县（市、区）人民政府",
			"做好甲。（市水利局会同市财政局负责） # RESPONSIBLE 市水利局, SUPPORT 市财政局", "做好甲。（市水利局、市林业局分别牵头） # LEAD 市水利局, LEAD 市林业局",
			"做好甲。（市水利局会同有关部门负责） # LEAD 市水利局", "做好甲。（市水利局、市林业局会同相关部门负责） # LEAD 市水利局, LEAD 市林业局",
			"做好甲。（市水利局、市林业局会同省级有关单位负责） # LEAD 市水利局, LEAD 市林业局",
			// others that a note means without a name
			"做好甲。（牵头单位：市住建局；责任单位：市发展改革委、市水利局等审批部门） # LEAD 市住建局, RESPONSIBLE 市发展改革委, RESPONSIBLE 市水利局",
			"做好甲。（市发展改革委、市水利局等市有关部门和各县（区）人民政府按职责分工负责） # RESPONSIBLE 市发展改革委, RESPONSIBLE 市水利局, RESPONSIBLE 各县（区）人民政府",
			// a remark on the order behind the names under a label
			"责任单位：市水利局、市财政局、市林业局（列第一位者为工作牵头单位或汇总单位，下同） # RESPONSIBLE 市水利局, RESPONSIBLE 市财政局, RESPONSIBLE 市林业局",
			// others that two words mean together
			"做好甲。（市大数据局牵头，市公安局、市城管局等部门、单位配合，市直有关部门、单位落实） # LEAD 市大数据局, SUPPORT 市公安局, SUPPORT 市城管局, IMPLEMENT 市直有关部门、单位",
			// a sentence of the note with a remark behind it
			"责任单位：州卫健局牵头，州教育局按职责分工负责。各县（市）人民政府负责落实（以下均需各县〔市〕人民政府落实，不再列出）。 # LEAD 州卫健局, RESPONSIBLE 州教育局, IMPLEMENT 各县（市）人民政府",
			// an office that is called after what it does
			"做好甲。（区政府目督办牵头，各街道办事处配合） # LEAD 区政府目督办, SUPPORT 各街道办事处",
			// whom others help, watch or carry it out for, those answer
			"做好甲。（市水利局、市财政局，各县〔市、区〕人民政府落实） # RESPONSIBLE 市水利局, RESPONSIBLE 市财政局, IMPLEMENT 各县〔市、区〕人民政府",
			"做好甲。（市水利局、市财政局，市公安局协同） # RESPONSIBLE 市水利局, RESPONSIBLE 市财政局, SUPPORT 市公安局",
			"做好甲。（市水利局、市财政局，市委督查室督办） # RESPONSIBLE 市水利局, RESPONSIBLE 市财政局, SUPERVISE 市委督查室",
			"做好甲。（市水利局，市财政局牵头，市公安局配合） # LEAD 市水利局, LEAD 市财政局, SUPPORT 市公安局",
			// labels of one word, parted by a blank
			"做好甲。【牵头：区民政局　配合：区商务局、区供销社】 # LEAD 区民政局, SUPPORT 区商务局, SUPPORT 区供销社",
			// a bare list
			"做好甲。（市水利局） # RESPONSIBLE 市水利局",
			// a time inside the note
			"做好甲。（2024年12月底前完成，市水利局牵头，市财政局参与） # LEAD 市水利局, SUPPORT 市财政局",
			// a remark on later measures
			"做好甲。（市水利局牵头；各县人民政府负责落实。以下各项均需各县人民政府、某某新区管委会落实，不再逐一列出） # LEAD 市水利局, IMPLEMENT 各县人民政府, IMPLEMENT 某某新区管委会",
			// no brackets
			"做好甲。由市水利局负责，市财政局协助，各市人民政府组织实施。 # RESPONSIBLE 市水利局, SUPPORT 市财政局, IMPLEMENT 各市人民政府",
			"到2023年建成，由市水利局牵头、市财政局配合，各镇人民政府具体实施。 # LEAD 市水利局, SUPPORT 市财政局, IMPLEMENT 各镇人民政府",
			"做好甲。由市水利局牵头，市财政局、某某水务有限公司配合，加快做好乙，做好丙。 # LEAD 市水利局, SUPPORT 市财政局, SUPPORT 某某水务有限公司",
			"做好甲。由市水利局牵头，会同市财政局、各县人民政府，加快做好乙。 # LEAD 市水利局, SUPPORT 市财政局, SUPPORT 各县人民政府",
			"做好甲，做好乙。各有关部门按职责分工负责。 # RESPONSIBLE 各有关部门",
			"市水利局、市财政局按职责分工负责；甲市、乙市人民政府具体落实。 # RESPONSIBLE 市水利局, RESPONSIBLE 市财政局, IMPLEMENT 甲市, IMPLEMENT 乙市人民政府",
			"做好甲。市水利局牵头，省级航运协会配合，2025年10月31日前完成。 # LEAD 市水利局, SUPPORT 省级航运协会", "做好甲。由国家邮政局负责，长期坚持。 # RESPONSIBLE 国家邮政局",
			"以上两项工作由市水利局牵头，市财政局配合。 # LEAD 市水利局, SUPPORT 市财政局",
			"【牵头单位】市水利局【配合单位】市财政局、各县（区） # LEAD 市水利局, SUPPORT 市财政局, SUPPORT 各县（区）",
			"责任单位为市水利局、市财政局，市供电公司参与 # RESPONSIBLE 市水利局, RESPONSIBLE 市财政局, SUPPORT 市供电公司",
			"疏浚河道。此项工作由市水利局牵头，市财政局、市住建局配合。 # LEAD 市水利局, SUPPORT 市财政局, SUPPORT 市住建局",
			"疏浚河道。该任务由市水利局负责。 # RESPONSIBLE 市水利局", "牵头单位为市水利局，责任单位为市财政局 # LEAD 市水利局, RESPONSIBLE 市财政局",
			"做好甲。[责任单位]：市水利局、市财政局 # RESPONSIBLE 市水利局, RESPONSIBLE 市财政局",
			// a label that lost the stop before it
			"做好甲。（牵头单位：市水利局责任单位：市财政局、某镇人民政府） # LEAD 市水利局, RESPONSIBLE 市财政局, RESPONSIBLE 某镇人民政府",
			// lines of work in place of names
			"做好甲。（市水利局牵头，市工信、商务、市场监管等部门配合，各镇街落实） # LEAD 市水利局, SUPPORT 市工信, SUPPORT 商务, SUPPORT 市场监管, IMPLEMENT 各镇街",
			"做好甲。（市水利局牵头，某某水务有限公司实施） # LEAD 市水利局, IMPLEMENT 某某水务有限公司",
			// text behind the last note
			"落实《某某地区扬尘污染防治办法》，（责任单位：县住建局）加强道路清扫，县城道路机扫率不低于90%，每日洒水不少于3次。（责任单位：县城管局、县交通局）平均降尘量控制在9吨以下。 # RESPONSIBLE 县住建局, RESPONSIBLE 县城管局, RESPONSIBLE 县交通局",
			// a remark in brackets behind a name
			"做好甲。〔责任单位：省水利厅，各设区市人民政府（含某某新区管委会，下同），省水务集团〕 # RESPONSIBLE 省水利厅, RESPONSIBLE 各设区市人民政府, RESPONSIBLE 省水务集团",
			"责任单位：区水利局、区财政局 # RESPONSIBLE 区水利局, RESPONSIBLE 区财政局",
			"做好甲。责任单位：区水利局；配合单位：区财政局。 # RESPONSIBLE 区水利局, SUPPORT 区财政局" })
	void notesAreRead(String text, String expected) {
		assertThat(bearers(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "新建码头1座。市水运科牵头，市财政局配合。6月底前完成主体工程。 # LEAD 市水运科, SUPPORT 市财政局",
			"新建码头1座。市水运科牵头。市财政局每月调度。6月底前完成。 # LEAD 市水运科", "新建码头1座。市水运科负责日常。6月底前完成主体工程。 # ''" })
	void aSentenceBetweenOthersThatSaysWhoLeadsIsANote(String text, String expected) {
		assertThat(bearers(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#',
			value = { "——省农业农村厅、省商务厅 # 省农业农村厅|省商务厅", "—— # ''", "-- # ''", "县民政局、— # 县民政局", "水利部等国务院相关部门及各地区 # 水利部|各地区",
					"财政厅等省级有关部门 # 财政厅", "县林业局等县级部门 # 县林业局", "商务部等中央部门 # 商务部", "市水利局等市级部门 # 市水利局", "区水利局等区级部门 # 区水利局",
					"-县民政局 # 县民政局", "–县民政局 # 县民政局", "－县民政局 # 县民政局" })
	void dashesAndOthersBelongToNoName(String list, String expected) {
		assertThat(names(list)).isEqualTo(expected);
	}

	@Test
	void whoLeadsBesideANoteIsADoubt() {
		assertThat(Notes.doubts(passage("北线由市规划局牵头、市住建局配合，6月底前获批。（责任单位：市交通局）"))
			.stream()
			.map((doubt) -> doubt.place().toString())).containsExactly("由市规划局牵头、市住建局配合");
		assertThat(Notes.doubts(passage("由市规划局牵头，市住建局配合。"))).isEmpty();
		assertThat(Notes.doubts(passage("北线由专业队伍施工，6月底前获批。（责任单位：市交通局）"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "区水利局、区财政局和区科技局 # 区水利局|区财政局|区科技局", "各镇、街道办事处、开发区管（工）委 # 各镇、街道办事处、开发区管（工）委",
			"各镇（街道）人民政府、区水利局 # 各镇（街道）人民政府|区水利局", "各镇人民政府、各街道办事处 # 各镇人民政府|各街道办事处",
			"各镇（街道）、南江经济开发区管委会 # 各镇（街道）|南江经济开发区管委会", "市自然资源和规划局、市文化和旅游局等有关部门 # 市自然资源和规划局|市文化和旅游局",
			"区发展改革委（区能源局）、区财政局 # 区发展改革委（区能源局）|区财政局", "旗农牧局等有关部门和各苏木镇 # 旗农牧局|各苏木镇", "属地镇、街道办事处、市财政局 # 属地镇、街道办事处|市财政局",
			"州水利局 州财政局 # 州水利局|州财政局", "县交通局 某湾海事处 # 县交通局|某湾海事处", "市公安局 交警大队 # 市公安局 交警大队", "各市、自治州人民政府 # 各市、自治州人民政府",
			"州林草局以及沿江各县人民政府 # 州林草局|沿江各县人民政府", "市级各有关部门及各县市区政府 # 市级各有关部门|各县市区政府", "县林业中心和某洲街道办事处 # 县林业中心|某洲街道办事处" })
	void listsAreDividedBetweenUnitsOnly(String list, String expected) {
		assertThat(names(list)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#',
			value = { "推进挥发性有机物（VOCs）治理。", "实施新（改、扩）建项目。", "落实《方案》（国发〔2022〕1号）。", "对35蒸吨/小时（含）以下锅炉负责。", "企业负责落实治理责任。",
					"各级政府是责任主体，市水利局负责统筹。", "支持各镇（街道）建设。", "由市水利局牵头编制方案，加快做好甲，做好乙。", "由企业负责，加快做好甲。", "会同有关企业，加快做好甲。",
					"本政策自2021年起执行，由省水利厅负责解释。", "建成甲站（2025年底前），做好乙。", "执行《甲办法》（2023年），做好乙。" })
	void otherBracketsAreNoNotes(String text) {
		assertThat(Notes.in(passage(text))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			// what 按职责分工 is followed by decides
			"做好甲。（市商务局牵头，市外办、市贸促会按职责分工配合） # LEAD 市商务局, SUPPORT 市外办, SUPPORT 市贸促会",
			"做好甲。（市水利局牵头，市公安局、市林业局按照职责分工参与） # LEAD 市水利局, SUPPORT 市公安局, SUPPORT 市林业局",
			"做好甲。（市水利局牵头，市公安局按各自职责密切协同配合） # LEAD 市水利局, SUPPORT 市公安局",
			"做好甲。（市水利局、市林业局按职责抓好落实） # RESPONSIBLE 市水利局, RESPONSIBLE 市林业局",
			"做好甲。（市水利局、市林业局配合按职责分工负责） # RESPONSIBLE 市水利局, RESPONSIBLE 市林业局",
			// those who guide and supervise
			"做好甲。（牵头单位：市水利局；指导单位：市财政局；督办单位：市纪委监委） # LEAD 市水利局, GUIDE 市财政局, SUPERVISE 市纪委监委",
			"做好甲。（各县区政府负责，市水利局督促指导，市政府督查室督办） # RESPONSIBLE 各县区政府, GUIDE 市水利局, SUPERVISE 市政府督查室",
			"做好甲。（责任单位：市水利局；验收单位：市林业局；监督单位：市市场监督管理局） # RESPONSIBLE 市水利局, SUPERVISE 市林业局, SUPERVISE 市市场监督管理局",
			"做好甲。（市市场监督管理局牵头，市应急救援指导中心配合） # LEAD 市市场监督管理局, SUPPORT 市应急救援指导中心",
			"做好甲。（市水利局牵头，市林业局、市市场监督管理局等部门配合） # LEAD 市水利局, SUPPORT 市林业局, SUPPORT 市市场监督管理局",
			"做好甲。（牵头单位：市水利局；配合单位：市林业局、市市场监督管理局按职责分工负责） # LEAD 市水利局, SUPPORT 市林业局, SUPPORT 市市场监督管理局",
			"做好甲。（牵头单位：市水利局；主责单位：市林业局） # LEAD 市水利局, RESPONSIBLE 市林业局",
			// an unknown unit beside known ones
			"做好甲。（市商务局牵头，市十大产业推进组工作专班牵头单位按职责分工负责） # LEAD 市商务局, RESPONSIBLE 市十大产业推进组工作专班牵头单位",
			"做好甲。（市推进“两山”建设领导小组成员单位按职责分工负责） # RESPONSIBLE 市推进“两山”建设领导小组成员单位",
			"做好甲。（市科技局牵头，市强链行动链长按职责分工配合） # LEAD 市科技局, SUPPORT 市强链行动链长",
			// remarks inside the note
			"做好甲。[市水务局牵头,市工信委、城乡建设局配合,各县(市)区政府负责落实。以下均需各县(市)区政府落实,区政府无相关工作职能的,由市政府直属责任部门负责相关工作,不再列出] # LEAD 市水务局, SUPPORT 市工信委, SUPPORT 城乡建设局, IMPLEMENT 各县(市)区政府",
			"做好甲。（财政部、水利部负责。列第一位者为牵头单位，下同） # RESPONSIBLE 财政部, RESPONSIBLE 水利部",
			// labels of no units, and one that nobody knows
			"做好甲。（责任单位：市水利局；适用范围：各县区；资金来源：市财政局专项） # RESPONSIBLE 市水利局",
			"做好甲。（主抓单位：区委办公室；牵头单位：区水利局；配合单位：区财政局） # LEAD 区水利局, SUPPORT 区财政局",
			// a remark on a piece of the work is none on the whole
			"完成12公里河道清淤（清淤由各镇负责，每年不少于3次）。（责任单位：市水利局） # RESPONSIBLE 市水利局",
			"优化“一个布局”（产业空间布局），夯实基础。（市发展改革委负责） # RESPONSIBLE 市发展改革委",
			"依托公示系统（部门协同监管平台——安岭）开展联合惩戒。（市市场监管局负责） # RESPONSIBLE 市市场监管局",
			"做好甲。（云岭华泰（集团）有限公司、市水利局负责） # RESPONSIBLE 云岭华泰（集团）有限公司, RESPONSIBLE 市水利局",
			// text behind a label's sentence is no unit
			"做好甲。责任单位：市水利局。积极推进乙，完善丙。 # RESPONSIBLE 市水利局" })
	void eachUnitBearsTheRoleThatIsPrinted(String text, String expected) {
		assertThat(bearers(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#',
			value = { "（责任单位：市城管局）后续任务都须各街道办事处落实。 # IMPLEMENT 各街道办事处",
					"做好甲。（市水利局牵头。以下各项均需各县人民政府、某某新区管委会落实，不再逐一列出） # IMPLEMENT 各县人民政府, IMPLEMENT 某某新区管委会",
					"以下任务由各镇人民政府负责，市水利局指导，下同。 # RESPONSIBLE 各镇人民政府", "以下任务由各镇人民政府负责：做好甲。 # ''" })
	void aRemarkGivesUnitsToAllLaterMeasures(String text, String expected) {
		assertThat(Notes.onLater(passage(text))
			.stream()
			.map((bearer) -> bearer.role() + " " + bearer.name())
			.collect(Collectors.joining(", "))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#',
			value = { "做好甲。（主抓单位：区委办公室；牵头单位：区水利局） # 主抓单位：区委办公室", "做好甲。（市科技局牵头，市强链行动链长按职责分工配合） # 市强链行动链长",
					"清淤（清淤由各镇负责，每年不少于3次）。（责任单位：市水利局） # （清淤由各镇负责，每年不少于3次）", "做好甲。（市水利局负责） # ''",
					"做好甲。（市水利局、市财政局、龙潭志愿者） # （市水利局、市财政局、龙潭志愿者）", "做好甲。（含渠首、渠尾） # ''",
					"做好甲。（由市水利局会商市教育局后推进） # （由市水利局会商市教育局后推进）", "做好甲。（由南向北推进） # ''", "推进第三方治理（企业负责），做好一次性塑料。 # ''" })
	void whatTheReaderIsNotSureOfIsADoubt(String text, String expected) {
		assertThat(Notes.doubts(passage(text))
			.stream()
			.map((doubt) -> doubt.place().toString())
			.collect(Collectors.joining("|"))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#',
			value = { "做好甲。（水利部、财政部；各省级水行政主管部门组织实施） # RESPONSIBLE 水利部, RESPONSIBLE 财政部, IMPLEMENT 各省级水行政主管部门",
					"做好甲。（市水利局、市财政局；市纪委监委监督） # RESPONSIBLE 市水利局, RESPONSIBLE 市财政局, SUPERVISE 市纪委监委",
					"做好甲。（市水利局；市财政局配合） # RESPONSIBLE 市水利局, SUPPORT 市财政局",
					"做好甲。（各县人民政府；各开发区管委会落实） # IMPLEMENT 各县人民政府, IMPLEMENT 各开发区管委会",
					"做好甲。（交通运输部、共青团中央） # RESPONSIBLE 交通运输部, RESPONSIBLE 共青团中央" })
	void aSemicolonEndsTheListThatAVerbBehindItDoesNotRule(String text, String expected) {
		assertThat(Notes.in(passage(text))
			.stream()
			.flatMap((note) -> note.bearers().stream())
			.map((bearer) -> bearer.role() + " " + bearer.name())
			.collect(Collectors.joining(", "))).isEqualTo(expected);
	}

	@Test
	void whereTheFirstLeadsWhoSupervisesOrCarriesOutKeepsThatRole() {
		Passage remark = passage("做好甲。（水利部、财政部负责；各地落实；审计署监督。列第一位者为牵头单位，下同）");
		LeadingOrder order = LeadingOrder.of(List.of(remark), List.of());
		assertThat(order.ranked(Notes.in(remark).get(0).bearers())).extracting(PrintedDuty::role)
			.containsExactly(Role.LEAD, Role.SUPPORT, Role.IMPLEMENT, Role.SUPERVISE);
	}

	@Test
	void aRemarkOnTheOrderInAnAttachmentRanksItsUnitsAlone() {
		String plan = "做好甲。（市水利局、市财政局负责）";
		String attached = "说明：排在第一位的为牵头单位。做好乙。（市住建局、市公安局负责）";
		Passage all = passage(plan + attached);
		LeadingOrder order = LeadingOrder.of(List.of(all.part(0, plan.length())),
				List.of(all.part(plan.length(), all.length())));
		List<Note> notes = Notes.in(all);
		assertThat(order.ranked(notes.get(0).bearers())).extracting(PrintedDuty::role)
			.containsExactly(Role.RESPONSIBLE, Role.RESPONSIBLE);
		assertThat(order.ranked(notes.get(1).bearers())).extracting(PrintedDuty::role)
			.containsExactly(Role.LEAD, Role.SUPPORT);
	}

	@Test
	void theFirstOfEachListLeadsFromTheRemarkOn() {
		String first = "做好甲。（工信部、科技部负责）";
		String remark = "做好乙。（财政部、水利部、农业部负责。列第一位者为牵头单位，下同）";
		Passage all = passage(first + remark);
		LeadingOrder order = LeadingOrder
			.of(List.of(all.part(0, first.length()), all.part(first.length(), all.length())), List.of());
		List<Note> notes = Notes.in(all);
		assertThat(order.ranked(notes.get(0).bearers())).extracting(PrintedDuty::role)
			.containsExactly(Role.RESPONSIBLE, Role.RESPONSIBLE);
		assertThat(order.ranked(notes.get(1).bearers())).extracting(PrintedDuty::role)
			.containsExactly(Role.LEAD, Role.SUPPORT, Role.SUPPORT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "做好甲。（市水利局牵头，完成时限：2025年6月底） # 市水利局 # 2025-06",
			"做好甲。（2025年9月底前完成，牵头单位：市住建局） # 市住建局 # 2025-09", "做好甲。责任单位：市水利局。完成时限：2024年12月31日前。 # 市水利局 # 2024-12-31",
			"责任单位：市水利局、市财政局　　完成时限：2027年6月 # 市水利局,市财政局 # 2027-06", "做好甲。（市水利局负责；2023年底） # 市水利局 # 2023",
			"做好甲。（完成时限：年底前；责任单位：市水利局） # 市水利局 # --", "做好甲。（今年年底前完成，市水利局牵头） # 市水利局 # --",
			"做好甲。（完成时限：长期坚持；责任单位：市水利局） # 市水利局 #", "做好甲。（6月底取得阶段性成效并持续推进，牵头考核单位：市水利局） # 市水利局 # --06",
			"做好甲。（责任单位：市水利局，完成时限：“十四五”末） # 市水利局 # 2025", "做好甲。（牵头单位：市水利局；参与部门：市财政局；完成时限：2024年） # 市水利局,市财政局 # 2024",
			"做好甲。（2023年底） # # 2023", "做好甲。（完成时限：2023年11月底前） # # 2023-11" })
	void aNoteTellsWhenTheTaskIsDue(String text, @Nullable String units, @Nullable String deadline) {
		List<Note> notes = Notes.in(passage(text));
		assertThat(notes).hasSize(1);
		assertThat(notes.get(0).bearers()).extracting((bearer) -> bearer.name().toString())
			.isEqualTo((units != null) ? List.of(units.split(",")) : List.of());
		assertThat(notes.get(0).deadline()).isEqualTo(deadline);
	}

	@Test
	void aDeadlineWithoutAYearIsOfTheOnlyYearOfThePlan() {
		assertThat(Deadlines.inYear("--06", new Period(2022, 2022))).isEqualTo("2022-06");
		assertThat(Deadlines.inYear("--06", new Period(2021, 2025))).isNull();
		assertThat(Deadlines.inYear("--", new Period(2022, 2022))).isEqualTo("2022");
		assertThat(Deadlines.inYear("--", new Period(2021, 2025))).isNull();
		assertThat(Deadlines.inYear("2023", new Period(2021, 2025))).isEqualTo("2023");
	}

	@Test
	void notesInARowWithNothingBetweenAreOne() {
		List<Note> notes = Notes.in(passage("做好甲。（牵头单位：区水利局）（配合单位：区财政局）"));
		assertThat(notes).hasSize(1);
		assertThat(notes.get(0).bearers()).hasSize(2);
	}

	private static String bearers(String text) {
		return Notes.in(passage(text))
			.stream()
			.flatMap((note) -> note.bearers().stream())
			.map((bearer) -> bearer.role() + " " + bearer.name())
			.collect(Collectors.joining(", "));
	}

	private static Passage passage(String text) {
		return Fixtures.passage(text);
	}

	private static String names(String list) {
		return AgencyWords.vocabulary()
			.split(passage(list))
			.stream()
			.map(Passage::toString)
			.collect(Collectors.joining("|"));
	}

}
