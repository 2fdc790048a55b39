package org.zeren.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Values that nobody sends by chance: texts with characters that stand for nothing,
 * numbers beyond every type, things in things, and texts with a piece gone or doubled.
 */
final class HostileValues {

	private static final List<String> CHARACTERS = List.of("水", "'", "\"", "`", "\\", "\u0000", "\u202E", "\uD800",
			"\uDFFF", "😀", "\uFEFF", "e\u0301", "\n", "\r", "\u2028", "$p0", "{", "}", "//", "/*", "*/", "%s", "%n",
			"\uE000it\uE001", " OR 1=1", " DETACH DELETE n", "İ", "ß", "\u000B", "‮", "${jndi:x}", "<script>", "..",
			"plan:");

	private final Random dice;

	HostileValues(Random dice) {
		this.dice = dice;
	}

	/** A text of odd characters, sometimes very long. */
	String text() {
		String some = IntStream.range(0, 1 + this.dice.nextInt(8))
			.mapToObj((i) -> pick(CHARACTERS))
			.collect(Collectors.joining());
		return (this.dice.nextInt(10) == 0) ? some.repeat(1 + this.dice.nextInt(3_000)) : some;
	}

	/** A name as GraphQL takes it, sometimes too long. */
	String name() {
		return pick(List.of("x", "_", "__x", "title_", "X9")) + "n".repeat(this.dice.nextInt(oneIn(5) ? 5_000 : 30));
	}

	/** A number as it is written, or nearly one. */
	String number() {
		return pick(List.of("0", "-1", "-0", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "1e308",
				"1e309", "-1e999999", "0.1", "1.0", "00", "0x10", "1_000", "NaN", "Infinity", "+1", "1e", ".5",
				"9".repeat(1 + this.dice.nextInt(oneIn(4) ? 100_000 : 60)),
				"0." + "0".repeat(this.dice.nextInt(300)) + "1"));
	}

	/** A value of JSON, so many levels deep at most. */
	@Nullable Object json(int depth) {
		int kind = this.dice.nextInt((depth > 0) ? 10 : 7);
		return switch (kind) {
			case 0 -> null;
			case 1 -> this.dice.nextBoolean();
			case 2 -> this.dice.nextInt();
			case 3 -> this.dice.nextLong();
			case 4 -> pick(Arrays.asList(1e308, -0.0, 0.1, 1e-320, 4.5e15));
			case 5, 6 -> text();
			case 7 -> new ArrayList<>(Collections.nCopies(this.dice.nextInt(6), json(depth - 1)));
			default -> {
				Map<String, @Nullable Object> map = new LinkedHashMap<>();
				for (int i = 0; i < this.dice.nextInt(5); i++) {
					map.put(pick(List.of("title", "eq", "in", "and", "or", "not", "duties", "some", "count", "contains",
							"id", "", "__typename", "persistedQuery", "sha256Hash", "version", "x")), json(depth - 1));
				}
				yield map;
			}
		};
	}

	/** A value as GraphQL writes it, so many levels deep at most. */
	String literal(int depth) {
		int kind = this.dice.nextInt((depth > 0) ? 9 : 6);
		return switch (kind) {
			case 0 -> "null";
			case 1 -> pick(List.of("true", "false", "ASC", "nothing", "$x"));
			case 2, 3 -> number();
			case 4 -> "\"x\"";
			case 5 -> "\"\"\"水\"\"\"";
			case 6 -> IntStream.range(0, this.dice.nextInt(6))
				.mapToObj((i) -> literal(depth - 1))
				.collect(Collectors.joining(", ", "[", "]"));
			default -> IntStream.range(0, this.dice.nextInt(4))
				.mapToObj((i) -> pick(List.of("title", "id", "eq", "and", "not", "duties", "some", "x")) + ": "
						+ literal(depth - 1))
				.collect(Collectors.joining(", ", "{", "}"));
		};
	}

	/** A filter of measures that is right, and asks for as much as its depth lets it. */
	String filter(int depth) {
		if (depth <= 0) {
			return pick(List.of("{}", "{title: {contains: \"河\"}}", "{id: {in: []}}", "{title: {isNull: true}}",
					"{text: {ne: \"\"}}", "{path: {has: \"x\"}}", "{path: {isEmpty: false}}",
					"{ordinal: {ge: 0, le: -1}}", "{deadline: {notIn: [\"2025\"]}}", "{title: {}}", "{title: null}"));
		}
		return switch (this.dice.nextInt(6)) {
			case 0 -> "{not: " + filter(depth - 1) + "}";
			case 1 -> several("and", depth);
			case 2 -> several("or", depth);
			case 3 -> "{plan: {measures: {%s: %s}}}".formatted(quantifier(), filter(depth - 2));
			case 4 -> "{duties: {%s: {measure: %s}}}".formatted(quantifier(), filter(depth - 2));
			default -> "{parts: {count: {where: %s, gt: %d}}}".formatted(filter(depth - 2), this.dice.nextInt());
		};
	}

	private String quantifier() {
		return pick(List.of("some", "none", "every"));
	}

	private String several(String logic, int depth) {
		return IntStream.range(0, this.dice.nextInt(6))
			.mapToObj((i) -> filter(depth - 1 - i))
			.collect(Collectors.joining(", ", "{" + logic + ": [", "]}"));
	}

	/** A text of which a piece is gone, doubled, or another one. */
	String damaged(String text) {
		if (text.isEmpty()) {
			return text();
		}
		int from = this.dice.nextInt(text.length());
		int to = from + this.dice.nextInt(Math.min(40, text.length() - from) + 1);
		return switch (this.dice.nextInt(4)) {
			case 0 -> text.substring(0, from) + text.substring(to);
			case 1 -> text.substring(0, to) + text.substring(from);
			case 2 -> text.substring(0, from) + pick(CHARACTERS) + text.substring(to);
			default -> text.substring(0, from);
		};
	}

	private boolean oneIn(int many) {
		return this.dice.nextInt(many) == 0;
	}

	private <T> T pick(List<T> list) {
		return list.get(this.dice.nextInt(list.size()));
	}

}
