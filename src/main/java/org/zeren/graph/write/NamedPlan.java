package org.zeren.graph.write;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one plan of the graph that a person means by its id, its title or the name of its
 * file.
 */
public final class NamedPlan {

	/** So many plans are named where none fits. */
	private static final int CHOICES = 10;

	private NamedPlan() {
	}

	/**
	 * {@return the plan that is called so}
	 * @param plans the plans of the graph
	 * @param name what the person calls it
	 * @param refusal makes what is thrown, of half a sentence, if none is called so, or
	 * more than one
	 */
	public static StoredPlan among(List<StoredPlan> plans, String name,
			Function<String, ? extends RuntimeException> refusal) {
		List<StoredPlan> found = plans.stream().filter((each) -> each.isCalled(name)).toList();
		if (found.size() == 1) {
			return found.get(0);
		}
		if (found.isEmpty()) {
			throw refusal.apply("no plan is called " + name
					+ (plans.isEmpty() ? ": there is none in the database" : "; there are " + choices(plans)));
		}
		throw refusal.apply(found.size() + " plans are called " + name + "; take the id of one: " + choices(found));
	}

	private static String choices(List<StoredPlan> plans) {
		String more = (plans.size() > CHOICES) ? " and " + (plans.size() - CHOICES) + " more" : "";
		return plans.stream()
			.limit(CHOICES)
			.map((each) -> each.id() + " (" + each.title() + ")")
			.collect(Collectors.joining(", ")) + more;
	}

}
