package org.zeren.plan.named;

/**
 * The kind of a water body (河湖).
 */
public enum WaterKind {

	/** 河、江、溪. */
	RIVER,

	/** 湖. */
	LAKE,

	/** 水库. */
	RESERVOIR,

	/** 渠、运河. */
	CANAL,

	/** 湿地. */
	WETLAND,

	/** 泉. */
	SPRING,

	/** 湾. */
	BAY,

	/** None of the others. */
	OTHER

}
