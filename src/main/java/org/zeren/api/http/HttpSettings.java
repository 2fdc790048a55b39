package org.zeren.api.http;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of HTTP.
 *
 * @param hosts the names, beside the machine's own and its addresses, under which clients
 * may ask: {@code zeren.example.org}
 * @param origins the sites whose pages may ask from a browser, such as
 * {@code https://front.example}; none by default
 * @param bodyTimeout how long the body of a request may take to come
 */
@ConfigurationProperties("zeren.http")
record HttpSettings(@DefaultValue Set<String> hosts, @DefaultValue Set<String> origins,
		@DefaultValue("8s") Duration bodyTimeout) {
}
