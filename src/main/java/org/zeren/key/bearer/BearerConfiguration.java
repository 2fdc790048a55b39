package org.zeren.key.bearer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import org.zeren.key.KeyFile;
import org.zeren.key.KeySettings;

/**
 * Tells senders by keys, and by the issuer that
 * {@code spring.security.oauth2.resourceserver.jwt.issuer-uri} names.
 */
@Configuration(proxyBeanMethods = false)
class BearerConfiguration {

	@Bean
	Bearers bearers(KeyFile keys, KeySettings settings, ObjectProvider<JwtDecoder> issuer) {
		return new Bearers(keys, settings, issuer.getIfAvailable());
	}

}
