package org.zeren.key;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of keys, and of tokens from an issuer.
 *
 * @param file the file of keys
 * @param roleClaim the claim of an issuer's token that holds the role
 * @param agenciesClaim the claim that holds the ids of a reporter's agencies
 */
@ConfigurationProperties("zeren.keys")
public record KeySettings(@DefaultValue("data/keys.yaml") Path file, @DefaultValue("zeren_role") String roleClaim,
		@DefaultValue("zeren_agencies") String agenciesClaim) {
}
