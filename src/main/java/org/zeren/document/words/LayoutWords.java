package org.zeren.document.words;

import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The file {@code vocabulary/layout.yaml}, which explains each list.
 *
 * @param numbers words of numbers before headings and rows
 * @param pages words of page numbers
 * @param contents titles of tables of contents
 * @param issued what stands behind the date on a line of its own
 * @param addressed what a line begins with that tells whom a notice is for
 * @param unitEnds how the names of units end
 * @param tables words of tables in plain text
 * @param headingStyles names of styles for headings
 * @param common the commonest characters of Chinese prose
 */
public record LayoutWords(Numbers numbers, Pages pages, Words contents, Words issued, Words addressed, Words unitEnds,
		Tables tables, Words headingStyles, Words common) {

	private static final LayoutWords VOCABULARY = Vocabulary.read("layout", LayoutWords.class);

	/**
	 * Words of numbers.
	 *
	 * @param parts 第二部分
	 * @param chapters 第二章
	 * @param sections 第二节
	 * @param articles 第二条, which opens a paragraph rather than a heading
	 * @param prose how a sentence goes on behind 第二章
	 * @param series what makes a word of 一、二
	 * @param units how units begin that stand behind a figure
	 * @param figured words that begin with a figure: 5G
	 */
	public record Numbers(Words parts, Words chapters, Words sections, Words articles, Words prose, Words series,
			Words units, Words figured) {
	}

	/**
	 * Words of page numbers: 第12页 共80页.
	 *
	 * @param ordinal what stands before the number
	 * @param page what stands behind it
	 * @param total what stands before the number of all pages
	 */
	public record Pages(Words ordinal, Words page, Words total) {
	}

	/**
	 * Words of tables in plain text.
	 *
	 * @param numbered how a caption begins before its number: 表1
	 * @param attached how the title of an annex begins: 附件
	 * @param remarks how a remark begins before its colon: 注：
	 * @param continued what the caption of a table says that goes on: 续表
	 * @param rowNumbers headers of row numbers
	 * @param headers words of which one stands in the header of a table
	 * @param attributes how the last cell of a row ends: 约束性
	 */
	public record Tables(Words numbered, Words attached, Words remarks, Words continued, Words rowNumbers,
			Words headers, Words attributes) {
	}

	/**
	 * {@return the words, with what the user's folder adds}
	 */
	public static LayoutWords vocabulary() {
		return VOCABULARY;
	}

}
