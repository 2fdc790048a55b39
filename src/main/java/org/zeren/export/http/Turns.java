package org.zeren.export.http;

import java.util.HashMap;
import java.util.Map;

import org.springframework.http.HttpStatus;

import org.zeren.api.http.HttpRefusal;

/**
 * How many exports run at a time: each holds a thread until its client has read it, so
 * one client has a few, and all together leave most threads to others.
 */
final class Turns {

	private static final int OF_ONE = 2;

	private static final int OF_ALL = 8;

	private final Map<String, Integer> running = new HashMap<>();

	private int all;

	/**
	 * {@return what ends the turn}
	 * @param client whose turn it is
	 * @throws HttpRefusal if too many run
	 */
	synchronized Runnable take(String client) {
		int own = this.running.getOrDefault(client, 0);
		if (own >= OF_ONE) {
			throw new HttpRefusal(HttpStatus.TOO_MANY_REQUESTS,
					"Two exports of yours are running. Ask again when one of them is done.");
		}
		if (this.all >= OF_ALL) {
			throw new HttpRefusal(HttpStatus.SERVICE_UNAVAILABLE,
					"As many exports are running as can at a time. Ask again in a few seconds.");
		}
		this.running.put(client, own + 1);
		this.all++;
		return () -> end(client);
	}

	private synchronized void end(String client) {
		this.all--;
		this.running.computeIfPresent(client, (key, own) -> (own > 1) ? own - 1 : null);
	}

}
