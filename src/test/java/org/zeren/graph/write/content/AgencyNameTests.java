package org.zeren.graph.write.content;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyNameTests {

	@ParameterizedTest
	@CsvSource({ "市水利局, 水利局", "南江市水利局, 水利局", "云岭省南江市水利局, 水利局", "水利局, 水利局", "市市场监督管理局, 市场监督管理局", "市场监督管理局, 市场监督管理局",
			"市政府办公室, 政府办公室", "市政公用事业中心, 市政公用事业中心", "市委宣传部, 市委宣传部", "南江市委宣传部, 市委宣传部", "市委员会, 委员会", "市市政服务中心, 市政服务中心",
			"市政服务中心, 市政服务中心", "市民服务中心, 市民服务中心", "市民政局, 民政局", "市域治理中心, 市域治理中心", "市区划地名办公室, 区划地名办公室" })
	void leavesOutTheRegion(String name, String without) {
		assertThat(AgencyName.withoutRegion(name, List.of("云岭省", "南江市"))).isEqualTo(without);
	}

	@ParameterizedTest
	@CsvSource({ "区水利局, 水利局", "区划地名办公室, 区划地名办公室", "区块链中心, 区块链中心", "区域合作办公室, 区域合作办公室" })
	void knowsWordsThatBeginLikeTheSignOfADistrict(String name, String without) {
		assertThat(AgencyName.withoutRegion(name, List.of("南江市", "东湖区"))).isEqualTo(without);
	}

}
