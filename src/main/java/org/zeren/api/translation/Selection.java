package org.zeren.api.translation;

import java.util.List;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

/**
 * What an operation selects of a row, with fragments resolved.
 */
final class Selection {

	private Selection() {
	}

	/**
	 * {@return the fields selected of rows of {@code type}; {@code __typename} is not
	 * among them}
	 */
	static List<SelectedField> of(DataFetchingFieldSelectionSet set, String type) {
		return set.getImmediateFields()
			.stream()
			.filter((field) -> field.getObjectTypeNames().contains(type) && !field.getName().startsWith("__"))
			.toList();
	}

	/**
	 * {@return the fields selected of an object that has one type only}
	 */
	static List<SelectedField> of(DataFetchingFieldSelectionSet set) {
		return set.getImmediateFields().stream().filter((field) -> !field.getName().startsWith("__")).toList();
	}

}
