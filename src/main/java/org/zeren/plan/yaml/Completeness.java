package org.zeren.plan.yaml;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds values that a record must have and has not: every component that is not marked
 * {@link Nullable}.
 */
final class Completeness {

	private Completeness() {
	}

	/**
	 * {@return the path of the first missing value, such as sections/2/title}
	 */
	static Optional<String> missing(Object value) {
		if (value instanceof Object[] array) {
			return missing(Arrays.asList(array));
		}
		if (value instanceof List<?> list) {
			for (int i = 0; i < list.size(); i++) {
				Optional<String> missing = missing(list.get(i));
				if (missing.isPresent()) {
					return Optional.of(i + "/" + missing.get());
				}
			}
		}
		else if (value instanceof Record) {
			for (RecordComponent component : value.getClass().getRecordComponents()) {
				Optional<String> missing = missing(component, value);
				if (missing.isPresent()) {
					return missing;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<String> missing(RecordComponent component, Object owner) {
		try {
			Object value = component.getAccessor().invoke(owner);
			if (value != null) {
				return missing(value).map((path) -> component.getName() + "/" + path);
			}
			return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? Optional.empty()
					: Optional.of(component.getName());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
