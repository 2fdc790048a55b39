package org.zeren.graph.embedded;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;

/**
 * Says who may do what in the embedded database. Whoever has the password may do
 * everything. A connection that this process opened for reading needs no password and may
 * read, whatever it logs in with. Nobody else gets in.
 */
final class Logins extends AuthManager {

	private static final String NO_CREDENTIALS = "none";

	private final Password password;

	/** Where the connections for reading come from, as Neo4j prints an address. */
	private final Set<String> readers = ConcurrentHashMap.newKeySet();

	Logins(Password password) {
		this.password = password;
	}

	void admitReader(InetSocketAddress from) {
		this.readers.add(SocketAddress.format(from));
	}

	void dismissReader(InetSocketAddress from) {
		this.readers.remove(SocketAddress.format(from));
	}

	@Override
	public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection)
			throws InvalidAuthTokenException {
		try {
			boolean reader = this.readers.contains(connection.clientAddress());
			if (reader && isWithoutCredentials(token)) {
				return Login.reading(connection);
			}
			if (!holdsPassword(token)) {
				return Login.refused(connection);
			}
			return reader ? Login.reading(connection) : Login.full(connection);
		}
		finally {
			AuthToken.clearCredentials(token);
		}
	}

	/** Neo4j Browser gives an empty name and password where it has none. */
	private static boolean isWithoutCredentials(Map<String, Object> token) {
		return NO_CREDENTIALS.equals(token.get(AuthToken.SCHEME_KEY)) || "".equals(token.get(AuthToken.PRINCIPAL))
				&& token.get(AuthToken.CREDENTIALS) instanceof byte[] given && given.length == 0;
	}

	private boolean holdsPassword(Map<String, Object> token) throws InvalidAuthTokenException {
		return AuthToken.BASIC_SCHEME.equals(token.get(AuthToken.SCHEME_KEY))
				&& Password.USER.equals(AuthToken.safeCast(AuthToken.PRINCIPAL, token))
				&& this.password.is(AuthToken.safeCastCredentials(AuthToken.CREDENTIALS, token));
	}

	@Override
	public LoginContext impersonate(LoginContext original, String user) {
		throw new AuthorizationViolationException("There is one user, who acts for nobody else.");
	}

}
