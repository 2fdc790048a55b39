package org.zeren.graph.embedded;

import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/**
 * What a login brings: the right to everything, to reading, or to nothing. Neo4j's
 * community edition has no roles, but its kernel asks every login for an access mode.
 */
final class Login extends LoginContext {

	private static final String READER = "reader";

	private final Rights rights;

	private Login(String user, Rights rights, ClientConnectionInfo connection) {
		super(new User(user, (rights == Rights.NONE) ? AuthenticationResult.FAILURE : AuthenticationResult.SUCCESS),
				connection);
		this.rights = rights;
	}

	static Login full(ClientConnectionInfo connection) {
		return new Login(Password.USER, Rights.ALL, connection);
	}

	static Login reading(ClientConnectionInfo connection) {
		return new Login(READER, Rights.READ, connection);
	}

	static Login refused(ClientConnectionInfo connection) {
		return new Login("", Rights.NONE, connection);
	}

	@Override
	public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log) {
		return switch (this.rights) {
			case ALL -> new SecurityContext(subject(), AccessMode.Static.FULL, connectionInfo(), database.name());
			case READ -> new Reading(subject(), AccessMode.Static.READ, connectionInfo(), database.name());
			case NONE -> throw AuthorizationViolationException.permissionDeniedUnauthorized();
		};
	}

	private enum Rights {

		ALL, READ, NONE

	}

	private record User(String name, AuthenticationResult result) implements AuthSubject {

		@Override
		public AuthenticationResult getAuthenticationResult() {
			return this.result;
		}

		@Override
		public boolean hasUsername(String username) {
			return this.name.equals(username);
		}

		@Override
		public String executingUser() {
			return this.name;
		}

	}

	/** Reads, and administers nothing. */
	private static final class Reading extends SecurityContext {

		Reading(AuthSubject subject, AccessMode mode, ClientConnectionInfo connection, String database) {
			super(subject, mode, connection, database);
		}

		@Override
		public PermissionState allowExecuteAdminProcedure(int procedure) {
			return PermissionState.EXPLICIT_DENY;
		}

		@Override
		public PermissionState allowsAdminAction(AdminActionOnResource action) {
			return PermissionState.EXPLICIT_DENY;
		}

		@Override
		public SecurityContext withMode(AccessMode mode) {
			return new Reading(subject(), mode, connectionInfo(), database());
		}

	}

}
