package org.zeren.extract.entity.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Passage;
import org.zeren.plan.measure.Project;

/**
 * The projects found so far, each once: 甲工程 and 甲工程项目 are one.
 */
final class ProjectList {

	/** What names of projects may end with in addition. */
	static final String PROJECT = "项目";

	private final Map<String, Project> known = new LinkedHashMap<>();

	/**
	 * Adds a project where it is not known.
	 * @param at where {@code name} stands in {@code passage}; below 0 for nowhere, which
	 * adds nothing
	 */
	void add(String name, @Nullable String category, Passage passage, int at) {
		if (at < 0 || name.isEmpty()) {
			return;
		}
		if (!this.known.containsKey(name + PROJECT)) {
			this.known.putIfAbsent(name,
					new Project(name, category, passage.locate(at, at + name.length()), List.of()));
		}
		if (name.endsWith(PROJECT)) {
			this.known.remove(name.substring(0, name.length() - PROJECT.length()));
		}
	}

	/**
	 * {@return the project that {@code name} means; null where it is not known}
	 */
	@Nullable Project find(String name) {
		Project longer = this.known.get(name + PROJECT);
		return (longer != null) ? longer : this.known.get(name);
	}

	Set<String> names() {
		return this.known.keySet();
	}

	List<Project> all() {
		return List.copyOf(this.known.values());
	}

}
