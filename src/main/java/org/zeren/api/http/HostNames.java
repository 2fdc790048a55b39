package org.zeren.api.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names under which this server may be asked. A page of another site can have its own
 * name lead to this machine (DNS rebinding) and would then read what is meant for this
 * machine's user; a browser sends that name as the host. An address is no such name.
 */
final class HostNames {

	private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.%]+]");

	private final Set<String> names = new HashSet<>();

	/**
	 * @param configured names beside the machine's own
	 */
	HostNames(Set<String> configured) {
		configured.forEach((name) -> this.names.add(name.toLowerCase(Locale.ROOT)));
		this.names.add("localhost");
		try {
			InetAddress own = InetAddress.getLocalHost();
			this.names.add(own.getHostName().toLowerCase(Locale.ROOT));
		}
		catch (UnknownHostException ex) {
			// A machine without a name is asked by its addresses.
		}
	}

	/**
	 * {@return whether a host may be asked for}
	 * @param host as a request names it, with or without a port
	 */
	boolean allow(String host) {
		String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
		name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
		return this.names.contains(name) || name.endsWith(".localhost") || ADDRESS.matcher(name).matches();
	}

}
