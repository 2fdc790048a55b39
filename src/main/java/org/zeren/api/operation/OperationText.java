package org.zeren.api.operation;

/**
 * What the text of an operation may hold. It is looked at before it is parsed, for a
 * parser takes its time for a number of a million digits.
 */
final class OperationText {

	private static final int NAME = 100;

	private static final int DIGITS = 40;

	private OperationText() {
	}

	/**
	 * Looks at names and numbers; texts and comments may hold anything.
	 * @throws graphql.execution.AbortExecutionException where one is too long
	 */
	static void check(String text) {
		int i = 0;
		while (i < text.length()) {
			char c = text.charAt(i);
			if (c == '"') {
				i = behindText(text, i);
			}
			else if (c == '#') {
				i = behindLine(text, i);
			}
			else if (isNumber(c)) {
				i = behindWord(text, i, DIGITS, "number", "digits");
			}
			else if (isName(c)) {
				i = behindWord(text, i, NAME, "name", "characters");
			}
			else {
				i++;
			}
		}
	}

	private static int behindWord(String text, int from, int most, String what, String of) {
		int end = from;
		while (end < text.length() && (isName(text.charAt(end)) || isNumber(text.charAt(end)))) {
			end++;
		}
		if (end - from > most) {
			throw Refused.badRequest("A %s of %d %s begins with %s; %d are allowed.".formatted(what, end - from, of,
					text.substring(from, from + 20), most));
		}
		return end;
	}

	private static boolean isNumber(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isName(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
	}

	private static int behindText(String text, int from) {
		String quote = text.startsWith("\"\"\"", from) ? "\"\"\"" : "\"";
		int i = from + quote.length();
		while (i < text.length() && !text.startsWith(quote, i)) {
			i += (text.charAt(i) == '\\') ? 2 : 1;
		}
		return i + quote.length();
	}

	private static int behindLine(String text, int from) {
		int end = text.indexOf('\n', from);
		return (end < 0) ? text.length() : end;
	}

}
