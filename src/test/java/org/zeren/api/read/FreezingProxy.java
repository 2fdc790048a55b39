package org.zeren.api.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Stands between a client and a server, and can hold back everything, as a process does
 * that was stopped.
 */
public final class FreezingProxy implements AutoCloseable {

	private final ServerSocket clients;

	private final int server;

	private volatile boolean frozen;

	/**
	 * @param server the server's port on this machine
	 */
	public FreezingProxy(int server) {
		this.server = server;
		try {
			this.clients = new ServerSocket(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		start(this::accept);
	}

	/**
	 * {@return the port where clients are taken}
	 */
	public int port() {
		return this.clients.getLocalPort();
	}

	/**
	 * Holds back everything, or lets it go on.
	 */
	public void freeze(boolean freeze) {
		this.frozen = freeze;
	}

	private void accept() {
		try {
			while (true) {
				Socket client = this.clients.accept();
				Socket behind = new Socket("localhost", this.server);
				start(() -> copy(client, behind));
				start(() -> copy(behind, client));
			}
		}
		catch (IOException ex) {
			// It was closed.
		}
	}

	private void copy(Socket from, Socket to) {
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] piece = new byte[8192];
			for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
				while (this.frozen) {
					Thread.sleep(10);
				}
				out.write(piece, 0, n);
			}
		}
		catch (IOException ex) {
			// One of both has gone.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "proxy");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() {
		try {
			this.clients.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
