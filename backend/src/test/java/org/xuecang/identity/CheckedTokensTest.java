package org.xuecang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.time.SystemTime;
import org.xuecang.testing.Api;
import org.xuecang.testing.HttpTest;

@HttpTest
class CheckedTokensTest {

    private final Instant now = Instant.now();

    @Inject
    SystemTime time;

    @Inject
    CheckedTokens inUse;

    @Inject
    IdentityProviderManager providers;

    private CheckedTokens tokens;

    @BeforeEach
    void knowNone() {
        tokens = new CheckedTokens(time);
    }

    @Test
    void knowsATokenByItsWholeTextOnly() {
        accept("one", now.plusSeconds(60));

        assertThat(known("one")).isNotNull();
        assertThat(known("one ")).isNull();
        assertThat(known("on")).isNull();
    }

    @Test
    void keepsNoTokenThatHasEnded() {
        accept("ended", now.minusSeconds(1));

        assertThat(known("ended")).isNull();
    }

    @Test
    void keepsWhomTheTokenNamesAndNothingOfTheRequestThatBroughtIt() {
        accept("one", now.plusSeconds(60));

        assertThat(known("one").getAttributes().values()).singleElement().isInstanceOf(TokenHolder.class);
    }

    /** No token at all: only what was accepted a moment ago can be taken for one without its signature being checked. */
    @Test
    void isAskedBeforeTheSignatureIsChecked() {
        tokens = inUse;
        accept("accepted a moment ago", now.plusSeconds(60));

        SecurityIdentity who = providers
                .authenticate(new TokenAuthenticationRequest(new AccessTokenCredential("accepted a moment ago")))
                .await()
                .indefinitely();

        assertThat(who.getPrincipal()).isInstanceOf(DefaultJWTCallerPrincipal.class);
    }

    @Test
    void refusesAnAcceptedTokenWithAnotherSignatureOrOtherClaims() {
        String token = Api.token("bureau");
        String[] parts = token.split("\\.");
        String[] others = Api.token("leader").split("\\.");

        Api.withToken(token).get("/me").then().statusCode(200);
        Api.withToken(token).get("/me").then().statusCode(200);
        Api.withToken(parts[0] + "." + parts[1] + "." + others[2])
                .get("/me")
                .then()
                .statusCode(401);
        Api.withToken(parts[0] + "." + others[1] + "." + parts[2])
                .get("/me")
                .then()
                .statusCode(401);
    }

    private void accept(String token, Instant until) {
        JwtClaims claims = new JwtClaims();
        claims.setExpirationTime(NumericDate.fromSeconds(until.getEpochSecond()));
        tokens.augment(
                        QuarkusSecurityIdentity.builder()
                                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                                .addCredential(new AccessTokenCredential(token))
                                .addAttribute("the request", "that brought it")
                                .build(),
                        null)
                .await()
                .indefinitely();
    }

    private SecurityIdentity known(String token) {
        return tokens.authenticate(new TokenAuthenticationRequest(new AccessTokenCredential(token)), null)
                .await()
                .indefinitely();
    }
}
