package org.zeren.table;

/**
 * A column of a table.
 *
 * @param key its name for programs, as JSON has it: {@code goalAsPrinted}
 * @param title its name for people, as the header row has it: 目标值
 * @param width how wide a spreadsheet shows it, in characters; a Chinese character takes
 * two
 */
public record Column(String key, String title, int width) {
}
