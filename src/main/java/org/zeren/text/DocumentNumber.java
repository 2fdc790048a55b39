package org.zeren.text;

/**
 * How the number of an official document (文号) is printed: 南政发〔2021〕12号, 国务院令第748号.
 */
public final class DocumentNumber {

	/** Year and number, without the words of its issuer: 〔2021〕12号. */
	public static final String YEAR_AND_NUMBER = "[〔\\[【﹝(（]\\s?(?:19|20)\\d\\d\\s?[〕\\]】﹞)）]\\s?第?\\s?\\d{1,5}\\s?号";

	/** A number of a year: 南政发〔2021〕12号. */
	public static final String OF_YEAR = "\\p{IsHan}{2,12}" + YEAR_AND_NUMBER;

	/** The number of an order: 国务院令第748号. */
	public static final String OF_ORDER = "\\p{IsHan}{0,16}令\\s?第?\\s?\\d{1,5}号";

	private DocumentNumber() {
	}

}
