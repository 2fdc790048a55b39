package org.zeren.export;

import java.util.Locale;

/**
 * The language of headings and labels; what plans say stays as it is.
 */
public enum Language {

	/** 中文. */
	ZH,

	/** English. */
	EN;

	/**
	 * {@return its name as files and addresses have it: {@code zh}}
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
