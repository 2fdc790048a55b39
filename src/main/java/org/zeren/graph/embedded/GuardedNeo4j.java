package org.zeren.graph.embedded;

import java.nio.file.Path;
import java.util.function.Function;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.util.ReferenceCountUtil;
import org.neo4j.bolt.BoltServer;
import org.neo4j.bolt.protocol.common.connector.connection.Connection;
import org.neo4j.bolt.protocol.common.connector.connection.listener.ConnectionListener;
import org.neo4j.bolt.protocol.common.connector.listener.ConnectorListener;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.internal.kernel.api.security.CommunitySecurityLog;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.provider.SecurityProvider;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j's community edition with its logins asked of {@link Logins}, and with Bolt that
 * does not answer web pages. It stands on internals of Neo4j: whoever raises its version
 * looks here, and {@code OpenDoorTests} tells.
 */
final class GuardedNeo4j extends DatabaseManagementServiceBuilderImplementation {

	private final Logins logins;

	GuardedNeo4j(Path folder, Logins logins) {
		super(folder);
		this.logins = logins;
	}

	@Override
	protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
		return (module) -> new Edition(module, this.logins);
	}

	@Override
	public DatabaseManagementService build() {
		DatabaseManagementService server = super.build();
		GraphDatabaseAPI database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		database.getDependencyResolver()
			.resolveDependency(BoltServer.class)
			.getConnectors()
			.forEach((connector) -> connector.registerListener(new NoWebSockets()));
		return server;
	}

	private static final class Edition extends CommunityEditionModule {

		private final Logins logins;

		Edition(GlobalModule module, Logins logins) {
			super(module);
			this.logins = logins;
		}

		@Override
		public void createSecurityModule(GlobalModule module) {
			module.getGlobalDependencies().satisfyDependency(CommunitySecurityLog.NULL_LOG);
			setSecurityProvider(new AsksLogins(this.logins));
		}

	}

	private record AsksLogins(Logins logins) implements SecurityProvider {

		@Override
		public AuthManager authManager() {
			return this.logins;
		}

		@Override
		public AuthManager inClusterAuthManager() {
			return this.logins;
		}

		@Override
		public AuthManager loopbackAuthManager() {
			return this.logins;
		}

	}

	/**
	 * Bolt answers a WebSocket of whatever page there is: a page is served through the
	 * application, which looks where it comes from.
	 */
	private static final class NoWebSockets implements ConnectorListener {

		@Override
		public void onConnectionCreated(Connection connection) {
			connection.registerListener(new ConnectionListener() {
				@Override
				public void onNetworkPipelineInitialized(ChannelPipeline pipeline) {
					pipeline.addFirst(new FirstByte());
				}
			});
		}

	}

	/** Hangs up on HTTP, whose methods are letters where Bolt's greeting is none. */
	private static final class FirstByte extends ChannelInboundHandlerAdapter {

		private static final int BOLT = 0x60;

		@Override
		public void channelRead(ChannelHandlerContext context, Object message) {
			ByteBuf bytes = (ByteBuf) message;
			if (!bytes.isReadable()) {
				ReferenceCountUtil.release(message);
				return;
			}
			if (bytes.getUnsignedByte(bytes.readerIndex()) != BOLT) {
				ReferenceCountUtil.release(message);
				context.close();
				return;
			}
			context.pipeline().remove(this);
			context.fireChannelRead(message);
		}

	}

}
