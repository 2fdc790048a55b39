package org.zeren.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.zeren.cli.console.CommandFailure;
import org.zeren.graph.write.StoredPlan;

/**
 * The one plan of the graph that a person means by its id, its title or the name of its
 * file.
 */
final class NamedPlan {

	/** So many plans are named where none fits. */
	private static final int CHOICES = 10;

	private NamedPlan() {
	}

	/**
	 * {@return the plan that is called so}
	 * @throws CommandFailure if none is, or more than one
	 */
	static StoredPlan among(List<StoredPlan> plans, String name) {
		List<StoredPlan> found = plans.stream().filter((each) -> each.isCalled(name)).toList();
		if (found.size() == 1) {
			return found.get(0);
		}
		if (found.isEmpty()) {
			throw new CommandFailure(
					"no plan is called " + name
							+ (plans.isEmpty() ? ": there is none in the database" : "; there are " + choices(plans)),
					null);
		}
		throw new CommandFailure(found.size() + " plans are called " + name + "; take the id of one: " + choices(found),
				null);
	}

	private static String choices(List<StoredPlan> plans) {
		String more = (plans.size() > CHOICES) ? " and " + (plans.size() - CHOICES) + " more" : "";
		return plans.stream()
			.limit(CHOICES)
			.map((each) -> each.id() + " (" + each.title() + ")")
			.collect(Collectors.joining(", ")) + more;
	}

}
