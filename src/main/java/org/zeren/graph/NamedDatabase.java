package org.zeren.graph;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.BaseSession;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * A driver whose sessions work in one database of the server, whoever opens them. A
 * driver itself only knows servers; without a name each session asks for the user's home
 * database.
 */
final class NamedDatabase implements InvocationHandler {

	private final Driver driver;

	private final String name;

	private NamedDatabase(Driver driver, String name) {
		this.driver = driver;
		this.name = name;
	}

	/**
	 * {@return a driver for one database}
	 * @param driver the driver for the server
	 * @param name the database's name
	 */
	static Driver of(Driver driver, String name) {
		return (Driver) Proxy.newProxyInstance(NamedDatabase.class.getClassLoader(), new Class<?>[] { Driver.class },
				new NamedDatabase(driver, name));
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
			throws Throwable {
		if (method.getName().equals("session")) {
			return session((arguments != null) ? arguments : new Object[0]);
		}
		if (method.getName().equals("executableQuery") && arguments != null) {
			return named(this.driver.executableQuery(String.valueOf(arguments[0]))
				.withConfig(QueryConfig.builder().withDatabase(this.name).build()));
		}
		return call(this.driver, method, arguments);
	}

	private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
			throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	/** A configuration that comes later would leave the name out. */
	private ExecutableQuery named(ExecutableQuery query) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			Object[] given = arguments;
			if (given != null && given.length == 1 && given[0] instanceof QueryConfig config) {
				given = new Object[] { named(config) };
			}
			Object answer = call(query, method, given);
			return (answer instanceof ExecutableQuery next) ? named(next) : answer;
		};
		return (ExecutableQuery) Proxy.newProxyInstance(NamedDatabase.class.getClassLoader(),
				new Class<?>[] { ExecutableQuery.class }, handler);
	}

	private QueryConfig named(QueryConfig config) {
		if (config.database().isPresent()) {
			return config;
		}
		QueryConfig.Builder named = QueryConfig.builder()
			.withDatabase(this.name)
			.withRouting(config.routing())
			.withBookmarkManager(config.bookmarkManager(this.driver.executableQueryBookmarkManager()).orElse(null));
		config.impersonatedUser().ifPresent(named::withImpersonatedUser);
		config.timeout().ifPresent(named::withTimeout);
		return named.withMetadata(config.metadata()).build();
	}

	private BaseSession session(@Nullable Object[] arguments) {
		Class<? extends BaseSession> type = Session.class;
		SessionConfig config = SessionConfig.defaultConfig();
		AuthToken token = null;
		for (Object argument : arguments) {
			if (argument instanceof Class<?> kind) {
				type = kind.asSubclass(BaseSession.class);
			}
			else if (argument instanceof SessionConfig given) {
				config = given;
			}
			else if (argument instanceof AuthToken given) {
				token = given;
			}
		}
		return this.driver.session(type, named(config), token);
	}

	/** Who names a database means it. */
	private SessionConfig named(SessionConfig config) {
		if (config.database().isPresent()) {
			return config;
		}
		SessionConfig.Builder named = SessionConfig.builder()
			.withDatabase(this.name)
			.withDefaultAccessMode(config.defaultAccessMode());
		if (config.bookmarks() != null) {
			named.withBookmarks(config.bookmarks());
		}
		config.bookmarkManager().ifPresent(named::withBookmarkManager);
		config.fetchSize().ifPresent(named::withFetchSize);
		config.impersonatedUser().ifPresent(named::withImpersonatedUser);
		return named.build();
	}

}
