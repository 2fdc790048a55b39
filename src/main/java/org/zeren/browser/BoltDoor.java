package org.zeren.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zeren.graph.ReadOnlyBolt;

/**
 * Bolt over WebSocket at the root address, where the Bolt driver of Neo4j Browser looks
 * for it. It opens to this application's own page in a browser on this machine, and leads
 * to the embedded database for reading. Any other page, name or machine gets 403.
 */
@Controller
class BoltDoor {

	private static final int MOST = 64;

	/** By these no other machine is reached, whatever a page calls itself. */
	private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?");

	private final @Nullable ReadOnlyBolt database;

	private final Semaphore free = new Semaphore(MOST);

	BoltDoor(ObjectProvider<ReadOnlyBolt> database) {
		this.database = database.getIfAvailable();
	}

	@GetMapping(path = "/", headers = "Upgrade=websocket")
	void open(HttpServletRequest request, HttpServletResponse response) throws IOException, DeploymentException {
		if (this.database == null || !isOwnPageHere(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		if (!this.free.tryAcquire()) {
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			return;
		}
		BoltRelay relay = new BoltRelay(this.database, this.free::release);
		try {
			container(request).upgradeHttpToWebSocket(request, response, leadingTo(relay), Map.of());
		}
		catch (IOException | DeploymentException | RuntimeException ex) {
			relay.end();
			throw ex;
		}
		if (response.getStatus() != HttpServletResponse.SC_SWITCHING_PROTOCOLS) {
			relay.end();
		}
	}

	private static boolean isOwnPageHere(HttpServletRequest request) throws UnknownHostException {
		String host = request.getHeader("Host");
		String origin = request.getHeader("Origin");
		if (host == null || origin == null) {
			return false;
		}
		String page = origin.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
		return page.equals(host.toLowerCase(Locale.ROOT)) && THIS_MACHINE.matcher(page).matches()
				&& InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
	}

	private static ServerContainer container(HttpServletRequest request) {
		return (ServerContainer) request.getServletContext().getAttribute(ServerContainer.class.getName());
	}

	private static ServerEndpointConfig leadingTo(BoltRelay relay) {
		return ServerEndpointConfig.Builder.create(BoltRelay.class, "/")
			.configurator(new ServerEndpointConfig.Configurator() {
				@Override
				public <T> T getEndpointInstance(Class<T> type) {
					return type.cast(relay);
				}

				@Override
				public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
					return List.of(); // Within one machine nothing is gained by
										// compression.
				}
			})
			.build();
	}

}
