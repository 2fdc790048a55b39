package org.zeren.api.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;

import org.zeren.api.allow.AllowList;

/**
 * Keeps operations that were parsed and validated. A client can send the SHA-256 of an
 * operation instead of its text, once it has sent both together (automatic persisted
 * queries, after Apollo's protocol).
 */
public final class DocumentCache implements PreparsedDocumentProvider {

	/** About how many bytes may be kept. */
	private static final int MOST = 40_000_000;

	private final Cache<String, PreparsedDocumentEntry> parsed = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.weigher((String key, PreparsedDocumentEntry entry) -> MemoryWeight.of(key)
				+ MemoryWeight.of(entry.getDocument()))
		.expireAfterAccess(Duration.ofHours(24))
		.build();

	private final AllowList allowed;

	private final PreparsedDocumentProvider persisted = new ApolloPersistedQuerySupport(new ByHash());

	/**
	 * @param allowed the operations that clients may ask
	 */
	public DocumentCache(AllowList allowed) {
		this.allowed = allowed;
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		CompletableFuture<PreparsedDocumentEntry> entry = input.getExtensions().containsKey("persistedQuery")
				? this.persisted.getDocumentAsync(input, parse)
				: CompletableFuture.completedFuture(kept(asked(input, input.getQuery()), () -> parse.apply(input)));
		return entry.thenApply((parsed) -> {
			if (!parsed.hasErrors()) {
				input.getGraphQLContext().put(Document.class, parsed.getDocument());
			}
			return parsed;
		});
	}

	private String asked(ExecutionInput input, String text) {
		if (input.getGraphQLContext().hasKey(AllowList.APPLIES) && !this.allowed.holds(text)) {
			throw Refused.notListed();
		}
		return text;
	}

	/**
	 * What is wrong is not kept: whoever sends it will not send it again and again. Those
	 * who send the same at the same moment get the same object.
	 */
	private PreparsedDocumentEntry kept(String key, Supplier<PreparsedDocumentEntry> parse) {
		PreparsedDocumentEntry known = this.parsed.getIfPresent(key);
		if (known != null) {
			return known;
		}
		PreparsedDocumentEntry entry = parse.get();
		if (entry.hasErrors()) {
			return entry;
		}
		PreparsedDocumentEntry first = this.parsed.asMap().putIfAbsent(key, entry);
		return (first != null) ? first : entry;
	}

	/** Finds an operation by its hash, or learns it where the text is sent too. */
	private final class ByHash implements PersistedQueryCache {

		@Override
		public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(Object hash,
				ExecutionInput input, PersistedQueryCacheMiss learn) {
			String text = input.getQuery();
			boolean sent = !text.isBlank() && !text.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER);
			String listed = DocumentCache.this.allowed.operation(String.valueOf(hash)).orElse("");
			return CompletableFuture
				.completedFuture(kept("sha256:" + hash, () -> learn.apply(sent ? asked(input, text) : listed)));
		}

	}

}
