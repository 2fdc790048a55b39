package org.zeren.export.ask;

import java.util.List;
import java.util.function.Supplier;

import org.zeren.graph.model.Model;
import org.zeren.graph.write.NamedPlan;
import org.zeren.graph.write.StoredPlan;

/**
 * Finds the plan that a person means by its id, its title or the name of its file.
 */
public final class NamedPlans {

	private final Supplier<List<StoredPlan>> stored;

	/**
	 * @param stored the plans of the graph
	 */
	public NamedPlans(Supplier<List<StoredPlan>> stored) {
		this.stored = stored;
	}

	/**
	 * {@return the ids, in the graph, of the plans that are called so}
	 * @throws ExportRefusal if a name is that of no plan, or of several
	 */
	public List<String> ids(List<String> names) {
		List<StoredPlan> all = this.stored.get();
		return names.stream()
			.map((name) -> Model.PLAN.id(NamedPlan.among(all, name, NamedPlans::refusal).id()))
			.toList();
	}

	/** Of half a sentence, as the command line prints it, a whole one. */
	private static ExportRefusal refusal(String message) {
		return new ExportRefusal(ExportRefusal.Reason.BAD,
				Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".");
	}

}
