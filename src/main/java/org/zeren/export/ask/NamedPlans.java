package org.zeren.export.ask;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.zeren.graph.model.Model;
import org.zeren.graph.write.StoredPlan;

/**
 * Finds the plan that a person means by its id, its title or the name of its file.
 */
public final class NamedPlans {

	/** So many plans are named where none fits. */
	private static final int CHOICES = 10;

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
		return names.stream().map((name) -> Model.PLAN.id(one(all, name).id())).toList();
	}

	private static StoredPlan one(List<StoredPlan> all, String name) {
		List<StoredPlan> called = all.stream().filter((plan) -> plan.isCalled(name)).toList();
		if (called.size() == 1) {
			return called.get(0);
		}
		if (called.isEmpty()) {
			throw refusal("No plan is called " + name
					+ (all.isEmpty() ? ": there is none in the database." : "; there are " + choices(all) + "."));
		}
		throw refusal(called.size() + " plans are called " + name + "; take the id of one: " + choices(called) + ".");
	}

	private static String choices(List<StoredPlan> plans) {
		String more = (plans.size() > CHOICES) ? " and " + (plans.size() - CHOICES) + " more" : "";
		return plans.stream()
			.limit(CHOICES)
			.map((plan) -> plan.id() + " (" + plan.title() + ")")
			.collect(Collectors.joining(", ")) + more;
	}

	private static ExportRefusal refusal(String message) {
		return new ExportRefusal(ExportRefusal.Reason.BAD, message);
	}

}
