package org.zeren.extract.agency;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.plan.named.Agency;
import org.zeren.plan.named.AgencyKind;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyGroupsTests {

	private static final Place DISTRICT = new Place(List.of(new Region("北岭省", RegionKind.PROVINCE),
			new Region("南江市", RegionKind.PREFECTURE), new Region("东湖区", RegionKind.COUNTY)));

	@ParameterizedTest
	@CsvSource(delimiter = '=',
			value = { "区发展和改革委员会=区发改局", "区教体局=区教育和体育局", "区市场监管局=区市场监督管理局", "东湖区水利局=区水利局", "区住房城乡建设局=区住建局",
					"南江市生态环境局东湖区分局=市生态环境局东湖区分局", "各镇、街道办事处、开发区管（工）委=各镇街区", "区妇女联合会=区妇联", "东湖区人民政府办公室=区政府办公室", "团区委=区团委",
					"区发展改革委（区能源局）=区发展改革委", "区生态环境分局=南江市生态环境局东湖区分局", "东湖生态环境分局=市生态环境局东湖分局", "某溪镇=某溪镇人民政府",
					"区城管执法局=区城市管理和综合执法局", "区自规局=区自然资源和规划局" })
	void twoFormsOfANameAreOneUnit(String one, String other) {
		assertThat(new AgencyGroups(DISTRICT, List.of(one, other)).agencies()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '≠', value = { "区水利局≠市水利局", "区委组织部≠区委宣传部", "区公安局≠区公安局交警大队", "区科技局≠区财政局", "各镇办事处≠各镇街区",
			"区人民法院≠区人民检察院", "区和顺工作专班≠区城管执法局", "区文化局≠区文物局", "区农水局≠区农业农村局" })
	void differentUnitsStayApart(String one, String other) {
		assertThat(new AgencyGroups(DISTRICT, List.of(one, other)).agencies()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "区应急管理局委, 区应急管理局", "区行政综合执法局, 区综合行政执法局", "南江市生态环境局东湖, 南江市生态环境局东湖分局", "区教育局, 区教育和体育局" })
	void aMisprintOfANameThatStandsWellFormedIsTheSameUnit(String misprint, String name) {
		List<Agency> agencies = new AgencyGroups(DISTRICT, List.of(name, name, misprint)).agencies();
		assertThat(agencies).hasSize(1);
		assertThat(agencies.get(0).name()).isEqualTo(name);
		assertThat(agencies.get(0).aliases()).containsExactly(misprint);
	}

	@Test
	void anAgencyHasKindSectorRegionAndSuperior() {
		assertThat(new AgencyGroups(DISTRICT, List.of("市生态环境局东湖区分局", "区总工会", "区水利局", "市财政局")).agencies())
			.containsExactly(new Agency("市生态环境局东湖区分局", List.of(), AgencyKind.DEPARTMENT, "生态环境", "东湖区", "南江市生态环境局"),
					new Agency("区总工会", List.of(), AgencyKind.MASS_ORGANISATION, null, "东湖区", null),
					new Agency("区水利局", List.of(), AgencyKind.DEPARTMENT, "水利", "东湖区", null),
					new Agency("市财政局", List.of(), AgencyKind.DEPARTMENT, "财政", "南江市", null));
	}

	@ParameterizedTest
	@CsvSource({ "市容环境卫生服务中心, 东湖区", "市政服务中心, 东湖区", "市场监管局, 东湖区", "市民服务中心, 东湖区", "市域治理中心, 东湖区", "区域合作办公室, 东湖区",
			"区划地名办公室, 东湖区", "县域经济发展中心, 东湖区", "市政府办公室, 南江市", "市政法委, 南江市", "市民政局, 南江市", "市民族宗教局, 南江市", "市志办, 南江市",
			"市市场监管局, 南江市", "市区划地名办公室, 南江市", "区市政服务中心, 东湖区", "省市场监管局, 北岭省", "中共南江市委办公室, 南江市" })
	void aSignThatBeginsAWordPointsToNoRegion(String name, String region) {
		assertThat(new AgencyGroups(DISTRICT, List.of(name)).agencies()).extracting(Agency::region)
			.containsExactly(region);
	}

	@ParameterizedTest
	@CsvSource({ "市容环境卫生服务中心, 城市管理", "区环境卫生管理所, 城市管理", "区卫生监督所, 卫生健康", "区爱国卫生运动委员会, 卫生健康", "市政服务中心, 城市管理",
			"区生态环境局, 生态环境", "市政务服务中心, 行政审批" })
	void theCleaningOfStreetsIsNoHealthCare(String name, String sector) {
		assertThat(new AgencyGroups(DISTRICT, List.of(name)).agencies()).extracting(Agency::sector)
			.containsExactly(sector);
	}

	@ParameterizedTest
	@CsvSource({ "市政府办公室", "市政协办公室", "市政研室" })
	void aSignAndTheWordBehindItShowNoLineOfWorkTogether(String name) {
		assertThat(new AgencyGroups(DISTRICT, List.of(name)).agencies()).extracting(Agency::sector).containsOnlyNulls();
	}

	@Test
	void aToiletIsNoUnit() {
		assertThat(AgencyWords.vocabulary().mayBeAgency("公共卫生间")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "各镇（街道）人民政府, LOCAL_GOVERNMENT_GROUP", "区人民检察院, PROCURATORATE", "区人民法院, COURT", "区委宣传部, PARTY",
			"团区委, MASS_ORGANISATION", "东湖水务有限公司, ENTERPRISE", "区园林中心, PUBLIC_INSTITUTION", "区生态环境保护委员会, COMMITTEE",
			"区水利局, DEPARTMENT" })
	void theNameShowsTheKind(String name, AgencyKind kind) {
		assertThat(AgencyWords.vocabulary().kind(name)).isEqualTo(kind);
	}

}
