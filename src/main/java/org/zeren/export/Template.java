package org.zeren.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.export.ask.ValuePath;

/**
 * A text made of values: {@code {label}[: {value}][ (line {locator.line})]}. What stands
 * in square brackets is left out where one of its values is missing.
 *
 * @param text the template
 */
public record Template(String text) {

	private static final Pattern PIECE = Pattern.compile("\\[([^\\[\\]]*)]|([^\\[\\]]+)");

	private static final Pattern VALUE = Pattern.compile("\\{([^{}]+)}");

	/**
	 * {@return the text with the values of an object}
	 */
	public String of(@Nullable Object object) {
		StringBuilder made = new StringBuilder();
		Matcher piece = PIECE.matcher(this.text);
		while (piece.find()) {
			String optional = piece.group(1);
			String filled = filled((optional != null) ? optional : piece.group(2), object, optional != null);
			made.append((filled != null) ? filled : "");
		}
		return made.toString();
	}

	private static @Nullable String filled(String piece, @Nullable Object object, boolean optional) {
		StringBuilder made = new StringBuilder();
		Matcher value = VALUE.matcher(piece);
		while (value.find()) {
			Object found = ValuePath.of(value.group(1)).in(object);
			if (found == null && optional) {
				return null;
			}
			value.appendReplacement(made, Matcher.quoteReplacement((found != null) ? found.toString() : ""));
		}
		return value.appendTail(made).toString();
	}

}
