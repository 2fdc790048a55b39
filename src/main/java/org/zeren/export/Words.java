package org.zeren.export;

/**
 * The same words in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Words(String zh, String en) {

	/**
	 * {@return the words in a language}
	 */
	public String in(Language language) {
		return (language == Language.EN) ? this.en : this.zh;
	}

}
