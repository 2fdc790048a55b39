package org.zeren.graph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

import org.zeren.graph.ReadOnlyBolt;

/** Lets a driver come in where Neo4j Browser does. */
final class Relay implements AutoCloseable {

	private final ServerSocket listener;

	private final ReadOnlyBolt database;

	Relay(ReadOnlyBolt database) throws IOException {
		this.database = database;
		this.listener = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
		inBackground(() -> {
			while (true) {
				relay(this.listener.accept());
			}
		});
	}

	private void relay(Socket client) throws IOException {
		ReadOnlyBolt.Connection connection = this.database.open();
		inBackground(() -> copy(client.getInputStream(), connection.output()));
		inBackground(() -> {
			copy(connection.input(), client.getOutputStream());
			client.close();
			connection.close();
		});
	}

	private static void copy(InputStream from, OutputStream to) throws IOException {
		byte[] chunk = new byte[4096];
		for (int length = from.read(chunk); length >= 0; length = from.read(chunk)) {
			to.write(chunk, 0, length);
			to.flush();
		}
	}

	private static void inBackground(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// One side has hung up.
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	URI uri() {
		return URI.create("bolt://localhost:" + this.listener.getLocalPort());
	}

	@Override
	public void close() throws IOException {
		this.listener.close();
	}

	private interface Work {

		void run() throws IOException;

	}

}
