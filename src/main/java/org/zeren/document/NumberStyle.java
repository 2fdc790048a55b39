package org.zeren.document;

/**
 * The styles of numbers before headings and paragraphs, from the outermost to the
 * innermost. Chinese official documents keep this order (党政机关公文格式).
 */
public enum NumberStyle {

	/** 第一篇, 第一部分. */
	PART,

	/** 第一章. */
	CHAPTER,

	/** 3 above 3.1. */
	BARE,

	/** 第一节. */
	SECTION,

	/** 一、. */
	HAN,

	/** 第一条. */
	ARTICLE,

	/** （一）. */
	HAN_IN_BRACKETS,

	/** 1. and 1、. */
	ARABIC,

	/** 1.1. */
	DECIMAL,

	/** 1.1.1. */
	DECIMAL_OF_THREE,

	/** （1） and 1）. */
	ARABIC_IN_BRACKETS,

	/** ①. */
	CIRCLED

}
