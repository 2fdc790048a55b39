package org.zeren.api.translation.clause;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;

/**
 * Conditions that are true or false, never unknown.
 */
public final class Logic {

	private Logic() {
	}

	/**
	 * {@return the condition that holds wherever {@code condition} does not, also where
	 * Cypher would leave it open because a value is missing}
	 */
	public static Condition not(Condition condition) {
		return saysNothing(condition) ? Cypher.isFalse()
				: Cypher.coalesce(condition, Cypher.literalFalse()).asCondition().not();
	}

	/**
	 * {@return the condition that both hold; one that says nothing stays one}
	 */
	public static Condition and(Condition one, Condition other) {
		if (saysNothing(one)) {
			return other;
		}
		return saysNothing(other) ? one : one.and(other);
	}

	/**
	 * {@return whether the condition leaves out nothing}
	 */
	public static boolean saysNothing(Condition condition) {
		return condition == Cypher.noCondition();
	}

}
