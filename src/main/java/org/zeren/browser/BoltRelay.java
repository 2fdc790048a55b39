package org.zeren.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.ReadOnlyBolt;

/**
 * One WebSocket and one connection to the database: what comes in at one goes out at the
 * other, as it is, and when one closes so does the other.
 */
final class BoltRelay extends Endpoint {

	private static final int CHUNK = 16 * 1024;

	private final ReadOnlyBolt database;

	private final Runnable whenDone;

	private final AtomicBoolean done = new AtomicBoolean();

	private volatile ReadOnlyBolt.@Nullable Connection connection;

	/**
	 * @param database what to connect to
	 * @param whenDone called once, when the relay has ended
	 */
	BoltRelay(ReadOnlyBolt database, Runnable whenDone) {
		this.database = database;
		this.whenDone = whenDone;
	}

	@Override
	public void onOpen(Session session, EndpointConfig config) {
		try {
			ReadOnlyBolt.Connection opened = this.database.open();
			this.connection = opened;
			WritableByteChannel toDatabase = Channels.newChannel(opened.output());
			session.addMessageHandler(ByteBuffer.class, new MessageHandler.Partial<ByteBuffer>() {
				@Override
				public void onMessage(ByteBuffer part, boolean last) {
					send(session, toDatabase, part);
				}
			});
			InputStream fromDatabase = opened.input();
			Thread answers = new Thread(() -> pass(fromDatabase, session), "bolt-to-browser");
			answers.setDaemon(true);
			answers.start();
		}
		catch (IOException ex) {
			hangUp(session);
		}
	}

	private void send(Session session, WritableByteChannel toDatabase, ByteBuffer part) {
		try {
			while (part.hasRemaining()) {
				toDatabase.write(part);
			}
		}
		catch (IOException ex) {
			hangUp(session);
		}
	}

	private void pass(InputStream fromDatabase, Session session) {
		byte[] chunk = new byte[CHUNK];
		try {
			for (int length = fromDatabase.read(chunk); length >= 0; length = fromDatabase.read(chunk)) {
				session.getBasicRemote().sendBinary(ByteBuffer.wrap(chunk, 0, length));
			}
		}
		catch (IOException | IllegalStateException ex) {
			// One side has gone, and the other goes too.
		}
		hangUp(session);
	}

	private void hangUp(Session session) {
		end();
		try {
			session.close();
		}
		catch (IOException ex) {
			// It has gone.
		}
	}

	@Override
	public void onClose(Session session, CloseReason reason) {
		end();
	}

	@Override
	public void onError(Session session, Throwable cause) {
		hangUp(session);
	}

	/** Closes what leads to the database. */
	void end() {
		if (!this.done.compareAndSet(false, true)) {
			return;
		}
		this.whenDone.run();
		ReadOnlyBolt.Connection opened = this.connection;
		if (opened != null) {
			try {
				opened.close();
			}
			catch (IOException ex) {
				// It has gone.
			}
		}
	}

}
