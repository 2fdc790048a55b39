package org.zeren.extract.table;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zeren.plan.target.Comparator;
import org.zeren.vocabulary.Vocabulary;

/**
 * The words by which tables name their columns (vocabulary/tables.yaml): 2025年目标值 is the
 * header of a GOAL, 完成时限 that of when a task is due.
 *
 * @param indicators for each column of a table of indicators the words of its header
 * @param lookBack headers of what was achieved
 * @param achieved words of a year's column that holds no goal
 * @param attributes the attributes of indicators
 * @param goals for each comparator the words that say it
 * @param wholesome what is better when there is more of it
 * @param harmful what is better when there is less of it
 * @param measured what the column of names says
 * @param units how the header of units ends
 * @param ends what makes a five-year period the year in which it ends
 * @param compared words before a figure that make it a change
 * @param brackets what a remark calls the brackets
 * @param tasks for each column of a table of tasks the words of its header
 */
public record TableWords(LinkedHashMap<IndicatorColumns.Column, List<String>> indicators, List<String> lookBack,
		List<String> achieved, LinkedHashMap<Attribute, List<String>> attributes,
		LinkedHashMap<Comparator, List<String>> goals, List<String> wholesome, List<String> harmful,
		List<String> measured, List<String> units, List<String> ends, List<String> compared, List<String> brackets,
		LinkedHashMap<TaskTable.Column, List<String>> tasks) {

	private static final TableWords VOCABULARY = Vocabulary.read("tables", TableWords.class);

	/**
	 * Whether an indicator binds.
	 */
	enum Attribute {

		BINDING, EXPECTED, NEITHER

	}

	public static TableWords vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the first key one of whose words the text says: 2025年目标值 says 目标值}
	 * @param text a text with half-width signs
	 */
	static <K> Optional<K> first(Map<K, List<String>> words, String text) {
		return words.entrySet()
			.stream()
			.filter((entry) -> says(entry.getValue(), text))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/**
	 * {@return whether the text contains one of the words, or is one that begins with =}
	 */
	static boolean says(List<String> words, String text) {
		return words.stream()
			.anyMatch((word) -> word.startsWith("=") ? text.equals(word.substring(1)) : text.contains(word));
	}

	/**
	 * {@return whether the cell is an attribute of an indicator: 约束性}
	 */
	public static boolean isAttribute(String cell) {
		return first(vocabulary().attributes(), cell).isPresent();
	}

	/**
	 * {@return whether nobody misses the cells below the header: remarks, numbers and
	 * groups of rows, values that were achieved}
	 */
	public static boolean isAside(String header) {
		Optional<IndicatorColumns.Column> column = first(vocabulary().indicators(), header);
		return says(vocabulary().achieved(), header) || column.filter(EnumSet.of(IndicatorColumns.Column.REMARK,
				IndicatorColumns.Column.NUMBER, IndicatorColumns.Column.CATEGORY)::contains)
			.isPresent();
	}

}
