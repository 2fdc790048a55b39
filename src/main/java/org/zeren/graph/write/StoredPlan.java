package org.zeren.graph.write;

import java.util.List;

import org.neo4j.driver.Record;

import org.zeren.graph.model.Model;

/**
 * A plan that is in the graph.
 *
 * @param id its id in its record
 * @param title its title
 * @param source the name of the file that it was read from
 */
public record StoredPlan(String id, String title, String source) {

	static StoredPlan of(Record row) {
		return new StoredPlan(row.get("id").asString(), row.get("title").asString(""), row.get("source").asString(""));
	}

	/**
	 * {@return whether a person may call it that}: by its id, as it stands in the record
	 * or in the graph, by its title, with or without 《》, or by the name of its file or of
	 * its record, with or without the folder
	 */
	public boolean isCalled(String words) {
		String name = words.strip().replaceFirst("^《(.*)》$", "$1");
		String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		if (List.of(this.id, Model.PLAN.id(this.id), this.title, this.source).contains(name)
				|| this.source.equals(file)) {
			return true;
		}
		return file.endsWith(".yaml") && List.of(this.id, stem(this.source)).contains(stem(file));
	}

	private static String stem(String file) {
		return (file.lastIndexOf('.') > 0) ? file.substring(0, file.lastIndexOf('.')) : file;
	}

}
