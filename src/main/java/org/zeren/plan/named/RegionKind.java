package org.zeren.plan.named;

/**
 * The level of a region (行政区).
 */
public enum RegionKind {

	/** 全国. */
	NATION,

	/** 省、自治区. */
	PROVINCE,

	/** 直辖市. */
	MUNICIPALITY,

	/** 地级市、自治州、地区、盟. */
	PREFECTURE,

	/** 县、县级市、区、旗. */
	COUNTY,

	/** 开发区、高新区、新区: a zone with a committee of its own. */
	ZONE

}
