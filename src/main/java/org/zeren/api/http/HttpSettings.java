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
 * @param bodyTimeout how long the body of a request may take to come
 */
@ConfigurationProperties("zeren.http")
record HttpSettings(@DefaultValue Set<String> hosts, @DefaultValue("8s") Duration bodyTimeout) {
}
