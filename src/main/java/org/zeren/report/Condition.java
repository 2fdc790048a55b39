package org.zeren.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a rule saw, in words: {@code {"goal":60,"baseline":57.3,"unit":"%"}} is 目标值 60，现状值
 * 57.3，单位 %.
 */
final class Condition {

	private final ReportWords words;

	Condition(ReportWords words) {
		this.words = words;
	}

	/**
	 * {@return the condition in words; as it is where it is no JSON object}
	 */
	String of(String condition) {
		try {
			if (JsonMapper.shared().readValue(condition, Object.class) instanceof Map<?, ?> values) {
				return values.entrySet()
					.stream()
					.map((each) -> this.words.ofOrItself("condition", each.getKey()) + " " + value(each.getValue()))
					.collect(Collectors.joining(this.words.of("comma")));
			}
		}
		catch (JacksonException ex) {
			// A rule of one's own may have written anything.
		}
		return condition;
	}

	private String value(@Nullable Object value) {
		if (value == null) {
			return this.words.of("missing");
		}
		if (value instanceof List<?> list) {
			return list.stream().map(this::value).collect(Collectors.joining(this.words.of("and")));
		}
		return this.words.ofOrItself("value", value);
	}

}
