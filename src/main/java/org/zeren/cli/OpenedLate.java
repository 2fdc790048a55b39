package org.zeren.cli;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.zeren.audit.Audited;
import org.zeren.extract.Extraction;
import org.zeren.graph.write.StoredPlan;

/**
 * Opens the graph when the first plan is written, so that files without a plan are told
 * at once.
 */
final class OpenedLate implements Writing {

	private final Supplier<Writing> opening;

	private @Nullable Writing opened;

	OpenedLate(Supplier<Writing> opening) {
		this.opening = opening;
	}

	@Override
	public boolean write(Extraction content) {
		return graph().write(content);
	}

	@Override
	public void rewrite(Extraction content) {
		graph().rewrite(content);
	}

	@Override
	public List<String> misfits(String id) {
		return graph().misfits(id);
	}

	@Override
	public List<StoredPlan> plans() {
		return graph().plans();
	}

	@Override
	public void remove(String id) {
		graph().remove(id);
	}

	/** Nothing was written, so nothing changed. */
	@Override
	public List<Audited> audit(List<String> ids) {
		return (this.opened != null) ? this.opened.audit(ids) : List.of();
	}

	private Writing graph() {
		Writing graph = this.opened;
		if (graph == null) {
			graph = this.opening.get();
			this.opened = graph;
		}
		return graph;
	}

	@Override
	public void close() {
		if (this.opened != null) {
			this.opened.close();
		}
	}

}
