package org.zeren.key.bearer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.key.KeyFile;
import org.zeren.key.KeyRole;
import org.zeren.key.KeySettings;
import org.zeren.key.TestKeys;
import org.zeren.key.Writer;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Who sends a request, by its header.
 */
class BearersTests {

	@TempDir
	Path folder;

	private KeyFile keys;

	private KeySettings settings;

	@BeforeEach
	void keys() {
		this.settings = new KeySettings(this.folder.resolve("keys.yaml"), "zeren_role", "zeren_agencies");
		this.keys = TestKeys.in(this.settings.file());
	}

	private static MockHttpServletRequest request(String authorization) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
		if (authorization != null) {
			request.addHeader("Authorization", authorization);
		}
		return request;
	}

	@Test
	void aKeyTellsItsHolder() {
		String token = this.keys.add("张审计", KeyRole.AUDITOR, List.of(), null);
		assertThat(new Bearers(this.keys, this.settings, null).of(request("Bearer " + token)))
			.isEqualTo(new Writer("张审计", KeyRole.AUDITOR, List.of()));
	}

	@Test
	void withoutAnyKeyItIsToldHowToMakeOne() {
		assertThatThrownBy(() -> new Bearers(this.keys, this.settings, null).of(request(null)))
			.isInstanceOf(NotAllowed.class)
			.hasMessageContaining("None has been made yet")
			.hasMessageContaining("`zeren key add NAME --role auditor`");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer zeren_wrong", "Bearer ", "Bearer a b", "Bearer eyJhbGciOiJub25lIn0.e30.",
			"Bearer äöü" })
	void aTokenThatIsNoKeyIsRefusedWithoutBeingRepeated(String authorization) {
		this.keys.add("张审计", KeyRole.AUDITOR, List.of(), null);
		assertThatThrownBy(() -> new Bearers(this.keys, this.settings, null).of(request(authorization)))
			.isInstanceOfSatisfying(NotAllowed.class, (refusal) -> assertThat(refusal.isKnown()).isFalse())
			.hasMessageContaining("zeren key add")
			.hasMessageNotContaining("zeren_wrong");
	}

	@Test
	void anotherKindOfCredentialsIsNone() {
		this.keys.add("张审计", KeyRole.AUDITOR, List.of(), null);
		assertThatThrownBy(() -> new Bearers(this.keys, this.settings, null).of(request("Basic dTpw")))
			.isInstanceOf(NotAllowed.class)
			.hasMessageStartingWith("Writing needs a key. Send it");
	}

	@Test
	void aFileOfKeysThatCannotBeReadIsNotTheClientsToKnow() throws Exception {
		Files.writeString(this.settings.file(), "nonsense");
		assertThatThrownBy(() -> new Bearers(this.keys, this.settings, null).of(request("Bearer zeren_x")))
			.isInstanceOf(NotAllowed.class)
			.hasMessage("No key can be checked just now; the server's log says why.");
	}

	@Test
	void aTokenOfTheIssuerTellsNameRoleAndAgencies() {
		assertThat(withIssuer(Map.of("preferred_username", "zhang", "zeren_role", "reporter", "zeren_agencies",
				List.of("agency:云岭省/南江市/水利局")))
			.of(request("Bearer token.of.issuer")))
			.isEqualTo(new Writer("zhang", KeyRole.REPORTER, List.of("agency:云岭省/南江市/水利局")));
	}

	@Test
	void aTokenOfTheIssuerWithoutARoleMayNotWrite() {
		assertThatThrownBy(() -> withIssuer(Map.of("zeren_role", "king")).of(request("Bearer token.of.issuer")))
			.isInstanceOfSatisfying(NotAllowed.class, (refusal) -> assertThat(refusal.isKnown()).isTrue())
			.hasMessageContaining("zeren_role names no role");
	}

	@Test
	void aTokenThatTheIssuerDidNotMakeIsRefused() {
		assertThatThrownBy(() -> new Bearers(this.keys, this.settings, (token) -> {
			throw new BadJwtException("signature of " + token);
		}).of(request("Bearer token.of.another"))).isInstanceOf(NotAllowed.class)
			.hasMessageNotContaining("token.of.another");
	}

	private Bearers withIssuer(Map<String, Object> claims) {
		Map<String, Object> all = new HashMap<>(claims);
		all.put("sub", "17");
		return new Bearers(this.keys, this.settings,
				(token) -> new Jwt(token, Instant.now(), Instant.now().plusSeconds(60), Map.of("alg", "RS256"), all));
	}

}
