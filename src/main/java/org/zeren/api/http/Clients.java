package org.zeren.api.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells clients apart, so that each has a budget of its own.
 */
public final class Clients {

	private Clients() {
	}

	/**
	 * {@return what a client is called: its address; a household or a machine has a
	 * network of IPv6 for itself}
	 * @param from where its request comes from
	 */
	public static String name(InetSocketAddress from) {
		InetAddress address = from.getAddress();
		if (!(address instanceof Inet6Address)) {
			return (address != null) ? address.getHostAddress() : from.getHostString();
		}
		byte[] network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), 8), 16);
		try {
			return InetAddress.getByAddress(network).getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address.getHostAddress();
		}
	}

}
