package org.zeren.cluster;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Makes a cluster of one database, as far as a driver can see: a door for each member,
 * all of which lead to the same server, and a routing table that names the doors. A door
 * can be cut, as a member is that falls out.
 */
final class RoutingProxy implements AutoCloseable {

	/** The members. */
	enum Member {

		ROUTER, WRITER, FIRST_READER, SECOND_READER

	}

	private static final int SUCCESS = 0x70;

	private final int server;

	private final Map<Member, Door> doors = new EnumMap<>(Member.class);

	RoutingProxy(int server) throws IOException {
		this.server = server;
		for (Member member : Member.values()) {
			this.doors.put(member, new Door());
		}
	}

	int port(Member member) {
		return door(member).port;
	}

	/** Ends the connections of a member, and takes no new ones. */
	void cut(Member member) throws IOException {
		door(member).cut();
	}

	/** Lets a member come back. */
	void mend(Member member) throws IOException {
		door(member).open();
	}

	/** What a member has been told since it was asked the last time. */
	List<String> told(Member member) {
		List<String> told = new ArrayList<>();
		Queue<String> all = door(member).told;
		for (String message = all.poll(); message != null; message = all.poll()) {
			told.add(message);
		}
		return told;
	}

	private Door door(Member member) {
		return java.util.Objects.requireNonNull(this.doors.get(member));
	}

	@Override
	public void close() throws IOException {
		for (Door door : this.doors.values()) {
			door.cut();
		}
	}

	/** Where clients come in. */
	private final class Door {

		private final int port;

		private final Queue<String> told = new ConcurrentLinkedQueue<>();

		private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

		private volatile ServerSocket clients;

		Door() throws IOException {
			this.clients = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
			this.port = this.clients.getLocalPort();
			start(this::accept);
		}

		void open() throws IOException {
			ServerSocket again = new ServerSocket();
			again.setReuseAddress(true);
			again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
			this.clients = again;
			start(this::accept);
		}

		synchronized void cut() throws IOException {
			this.clients.close();
			for (Socket socket = this.sockets.poll(); socket != null; socket = this.sockets.poll()) {
				socket.close();
			}
		}

		private void accept() {
			ServerSocket open = this.clients;
			try {
				while (true) {
					Socket client = open.accept();
					Socket behind = new Socket("localhost", RoutingProxy.this.server);
					letIn(client, behind, open);
				}
			}
			catch (IOException ex) {
				// It was cut.
			}
		}

		/**
		 * A thread that waits for clients may still be handed one while the door is cut.
		 */
		private synchronized void letIn(Socket client, Socket behind, ServerSocket open) throws IOException {
			if (open.isClosed()) {
				client.close();
				behind.close();
				return;
			}
			this.sockets.add(client);
			this.sockets.add(behind);
			start(() -> toServer(client, behind));
			start(() -> toClient(behind, client));
		}

		/**
		 * The client offers its versions, of which the first asks for a longer handshake.
		 */
		private void toServer(Socket client, Socket server) {
			try (client; server) {
				DataInputStream in = new DataInputStream(client.getInputStream());
				byte[] versions = in.readNBytes(20);
				java.util.Arrays.fill(versions, 4, 8, (byte) 0);
				send(server, versions);
				while (true) {
					byte[] message = message(in);
					this.told.add(new String(message, StandardCharsets.ISO_8859_1));
					send(server, chunked(message));
				}
			}
			catch (IOException ex) {
				// One of both has gone.
			}
		}

		private void toClient(Socket server, Socket client) {
			try (client; server) {
				DataInputStream in = new DataInputStream(server.getInputStream());
				send(client, in.readNBytes(4));
				while (true) {
					byte[] message = message(in);
					boolean routes = message.length > 1 && message[1] == SUCCESS
							&& new String(message, StandardCharsets.ISO_8859_1).contains("servers");
					send(client, chunked(routes ? table() : message));
				}
			}
			catch (IOException ex) {
				// One of both has gone.
			}
		}

	}

	/** The routing table, in the words of Bolt. */
	private byte[] table() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(0xB1);
		out.write(SUCCESS);
		out.write(0xA1);
		text(out, "rt");
		out.write(0xA3);
		text(out, "ttl");
		out.write(2);
		text(out, "db");
		text(out, "neo4j");
		text(out, "servers");
		out.write(0x93);
		role(out, "ROUTE", Member.ROUTER);
		role(out, "WRITE", Member.WRITER);
		role(out, "READ", Member.FIRST_READER, Member.SECOND_READER);
		return out.toByteArray();
	}

	private void role(ByteArrayOutputStream out, String role, Member... members) {
		out.write(0xA2);
		text(out, "addresses");
		out.write(0x90 + members.length);
		for (Member member : members) {
			text(out, "localhost:" + port(member));
		}
		text(out, "role");
		text(out, role);
	}

	private static void text(ByteArrayOutputStream out, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (bytes.length < 16) {
			out.write(0x80 + bytes.length);
		}
		else {
			out.write(0xD0);
			out.write(bytes.length);
		}
		out.writeBytes(bytes);
	}

	private static byte[] message(DataInputStream in) throws IOException {
		ByteArrayOutputStream message = new ByteArrayOutputStream();
		while (true) {
			int size = in.readUnsignedShort();
			if (size == 0 && message.size() > 0) {
				return message.toByteArray();
			}
			message.writeBytes(in.readNBytes(size));
		}
	}

	private static byte[] chunked(byte[] message) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int from = 0; from < message.length; from += 0xFFFF) {
			int size = Math.min(0xFFFF, message.length - from);
			out.write(size >> 8);
			out.write(size);
			out.write(message, from, size);
		}
		out.write(0);
		out.write(0);
		return out.toByteArray();
	}

	private static void send(Socket to, byte[] bytes) throws IOException {
		OutputStream out = to.getOutputStream();
		out.write(bytes);
		out.flush();
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "routing proxy");
		thread.setDaemon(true);
		thread.start();
	}

}
