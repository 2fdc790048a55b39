package org.zeren.key.bearer;

import java.util.List;
import java.util.Map;

import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

import org.zeren.key.KeyFile;
import org.zeren.key.Writer;

/**
 * Looks up a token in the file of keys.
 */
final class KeyIntrospector implements OpaqueTokenIntrospector {

	/** The attribute that holds the holder of the key. */
	static final String HOLDER = "holder";

	private final KeyFile keys;

	KeyIntrospector(KeyFile keys) {
		this.keys = keys;
	}

	@Override
	public OAuth2AuthenticatedPrincipal introspect(String token) {
		Writer holder = this.keys.find(token)
			.orElseThrow(() -> new BadOpaqueTokenException("no key has the token, or it has expired"))
			.holder();
		return new DefaultOAuth2AuthenticatedPrincipal(holder.name(), Map.of(HOLDER, holder), List.of());
	}

}
