package org.zeren.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zeren.table.TableFormat;

/**
 * What somebody asks for.
 *
 * @param table the table's name: {@code findings}
 * @param choices what rows are wanted: values by the name of a filter, one of which is to
 * hold; {@code plan} → 东湖区规划; {@code filter} is a filter of GraphQL as JSON
 * @param format the format of the file
 * @param language of its headings
 */
public record ExportOrder(String table, Map<String, List<String>> choices, TableFormat format, Language language) {

	public ExportOrder {
		choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
	}

}
