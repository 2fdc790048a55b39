package org.zeren.key.bearer;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.OpaqueTokenAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

import org.zeren.key.KeyException;
import org.zeren.key.KeyFile;
import org.zeren.key.KeyRole;
import org.zeren.key.KeySettings;
import org.zeren.key.Writer;

/**
 * Tells who sends a request, by its header {@code Authorization: Bearer …}. It is asked
 * only when something is to be written, so reading costs nothing and never fails for want
 * of a key, whatever a proxy in between may put into that header.
 */
public final class Bearers {

	private static final Logger log = LoggerFactory.getLogger(Bearers.class);

	private static final String HOW = " Send it as the header `Authorization: Bearer …`; `zeren key add NAME --role auditor` makes one.";

	private final BearerTokenResolver resolver = new DefaultBearerTokenResolver();

	private final KeyFile keys;

	private final KeySettings settings;

	private final ProviderManager byKey;

	private final @Nullable ProviderManager byIssuer;

	/**
	 * @param keys the file of keys
	 * @param settings say which claims of an issuer's token to read
	 * @param issuer reads tokens of the issuer; null for none
	 */
	Bearers(KeyFile keys, KeySettings settings, @Nullable JwtDecoder issuer) {
		this.keys = keys;
		this.settings = settings;
		this.byKey = new ProviderManager(new OpaqueTokenAuthenticationProvider(new KeyIntrospector(keys)));
		this.byIssuer = (issuer != null) ? new ProviderManager(new JwtAuthenticationProvider(issuer)) : null;
	}

	/**
	 * {@return who sends the request}
	 * @throws NotAllowed if it bears no token, or none that is good
	 */
	public Writer of(HttpServletRequest request) {
		try {
			String token = (request.getHeader("Authorization") != null) ? this.resolver.resolve(request) : null;
			if (token == null) {
				boolean none = this.byIssuer == null && this.keys.all().isEmpty();
				throw NotAllowed.unknown("Writing needs a key." + (none ? " None has been made yet." : "") + HOW);
			}
			ProviderManager provider = (this.byIssuer == null || KeyFile.looksLikeKey(token)) ? this.byKey
					: this.byIssuer;
			return writer(provider.authenticate(new BearerTokenAuthenticationToken(token)));
		}
		catch (KeyException ex) {
			log.error("No key can be checked: {}", ex.getMessage());
			throw NotAllowed.unknown("No key can be checked just now; the server's log says why.");
		}
		catch (AuthenticationServiceException ex) {
			log.error("The issuer of tokens cannot be asked: {}", ex.getMessage());
			throw NotAllowed.unknown("The issuer of the token cannot be asked just now; the server's log says why.");
		}
		catch (OAuth2AuthenticationException ex) {
			throw NotAllowed.unknown("The token is not good: it is unknown, has expired or is cut off." + HOW);
		}
		catch (AuthenticationException ex) {
			throw NotAllowed.unknown("The token is not good." + HOW);
		}
	}

	private Writer writer(Authentication authentication) {
		if (authentication.getPrincipal() instanceof Jwt jwt) {
			return writer(jwt);
		}
		OAuth2AuthenticatedPrincipal principal = (OAuth2AuthenticatedPrincipal) Objects
			.requireNonNull(authentication.getPrincipal());
		return (Writer) Objects.requireNonNull(principal.getAttribute(KeyIntrospector.HOLDER));
	}

	/** The name that people know is worth more in the ledger than the issuer's number. */
	private Writer writer(Jwt jwt) {
		Object claim = jwt.getClaims().get(this.settings.roleClaim());
		KeyRole role = Optional.ofNullable(claim)
			.map((name) -> (name instanceof Collection<?> names && names.size() == 1) ? names.iterator().next() : name)
			.flatMap((name) -> KeyRole.named(String.valueOf(name)))
			.orElseThrow(() -> NotAllowed.forbidden(
					"The token's claim %s names no role; it is reporter, auditor, acceptor or administrator. Ask whoever keeps the issuer, or set zeren.keys.role-claim."
						.formatted(this.settings.roleClaim())));
		String name = Optional.ofNullable(jwt.getClaimAsString("preferred_username")).orElse(jwt.getSubject());
		if (name == null || name.isBlank()) {
			throw NotAllowed.forbidden("The token names nobody: it has neither preferred_username nor sub.");
		}
		List<String> agencies = Optional.ofNullable(jwt.getClaimAsStringList(this.settings.agenciesClaim()))
			.orElse(List.of());
		return new Writer(name, role, agencies);
	}

}
