package org.zeren.graph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

import org.zeren.graph.ReadOnlyBolt;

/**
 * A connection whose address the database knows before it comes, and forgets before
 * another process may have it.
 */
final class ReaderConnection implements ReadOnlyBolt.Connection {

	private final Logins logins;

	private final Socket socket;

	private final InetSocketAddress address;

	private ReaderConnection(Logins logins, Socket socket, InetSocketAddress address) {
		this.logins = logins;
		this.socket = socket;
		this.address = address;
	}

	static ReaderConnection open(Logins logins, InetSocketAddress database) throws IOException {
		Socket socket = new Socket();
		socket.setTcpNoDelay(true);
		socket.bind(new InetSocketAddress(database.getAddress(), 0));
		InetAddress withoutName = InetAddress.getByAddress(socket.getLocalAddress().getAddress());
		ReaderConnection connection = new ReaderConnection(logins, socket,
				new InetSocketAddress(withoutName, socket.getLocalPort()));
		logins.admitReader(connection.address);
		try {
			socket.connect(database);
			return connection;
		}
		catch (IOException ex) {
			connection.close();
			throw ex;
		}
	}

	@Override
	public InputStream input() throws IOException {
		return this.socket.getInputStream();
	}

	@Override
	public OutputStream output() throws IOException {
		return this.socket.getOutputStream();
	}

	@Override
	public void close() throws IOException {
		this.logins.dismissReader(this.address);
		this.socket.close();
	}

}
