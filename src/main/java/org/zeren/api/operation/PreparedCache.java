package org.zeren.api.operation;

import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.OperationDefinition;

/**
 * What was made once for an operation and is kept for its next runs. Operations that were
 * parsed are kept too, so one that is asked again is the same object.
 *
 * @param <T> what is made
 */
public final class PreparedCache<T> {

	/** About how many bytes may be kept. */
	private static final int MOST = 40_000_000;

	private final Cache<Case, T> kept;

	/**
	 * @param weight about how many bytes that which is made takes
	 */
	public PreparedCache(ToIntFunction<T> weight) {
		this.kept = Caffeine.newBuilder()
			.maximumWeight(MOST)
			.weigher((Case operation, T made) -> weight.applyAsInt(made) + MemoryWeight.of(operation.operation())
					+ MemoryWeight.of(operation.shape()))
			.build();
	}

	/**
	 * {@return what was made before, or is made now}
	 * @param operation the operation
	 * @param shape what it depends on besides, made of maps, lists and values
	 * @param make makes it
	 */
	public T of(OperationDefinition operation, Object shape, Supplier<T> make) {
		Case key = new Case(operation, shape);
		T known = this.kept.getIfPresent(key);
		if (known != null) {
			return known;
		}
		T made = make.get();
		this.kept.put(key, made);
		return made;
	}

	/** An operation, which is equal to itself only, in one of its shapes. */
	private record Case(OperationDefinition operation, Object shape) {
	}

}
