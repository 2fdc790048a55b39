package org.zeren.api.naive;

import java.util.List;
import java.util.Map;

/**
 * Conditions on values. What is missing equals nothing and comes last.
 */
final class Values {

	private Values() {
	}

	static boolean fit(Object value, Map<String, Object> filter) {
		return filter.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != null)
			.allMatch((entry) -> fits(value, entry.getKey(), entry.getValue()));
	}

	private static boolean fits(Object value, String operator, Object operand) {
		boolean there = value != null;
		return switch (operator) {
			case "eq" -> there && compare(value, operand) == 0;
			case "ne" -> !there || compare(value, operand) != 0;
			case "in" -> there && ((List<?>) operand).stream().anyMatch((one) -> compare(value, one) == 0);
			case "notIn" -> !there || ((List<?>) operand).stream().noneMatch((one) -> compare(value, one) == 0);
			case "lt" -> there && compare(value, operand) < 0;
			case "le" -> there && compare(value, operand) <= 0;
			case "gt" -> there && compare(value, operand) > 0;
			case "ge" -> there && compare(value, operand) >= 0;
			case "contains" -> there && ((String) value).contains((String) operand);
			case "startsWith" -> there && ((String) value).startsWith((String) operand);
			case "endsWith" -> there && ((String) value).endsWith((String) operand);
			case "isNull" -> operand.equals(!there);
			case "has" -> there && ((List<?>) value).contains(operand);
			case "isEmpty" -> there && operand.equals(((List<?>) value).isEmpty());
			default -> throw new IllegalArgumentException(operator);
		};
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	static int compare(Object one, Object other) {
		if (one == null || other == null) {
			return Boolean.compare(one == null, other == null);
		}
		if (one instanceof Number number) {
			return Double.compare(number.doubleValue(), ((Number) other).doubleValue());
		}
		return ((Comparable) one).compareTo(other);
	}

}
