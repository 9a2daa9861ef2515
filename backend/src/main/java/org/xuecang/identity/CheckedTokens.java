package org.xuecang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xuecang.platform.time.SystemTime;

/**
 * Tokens whose signature was checked a moment ago, found again by their whole text: checking the same signature with
 * every call costs an eighth of a read. Kept until the token ends, a minute at most; who the caller is and what they may
 * do is not kept here but asked of the database each time.
 */
@ApplicationScoped
class CheckedTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

    private static final long MOST_TOKENS = 5_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final SystemTime time;
    private final Cache<String, SecurityIdentity> checked;

    @Inject
    CheckedTokens(SystemTime time) {
        this.time = time;
        checked = Caffeine.newBuilder()
                .maximumSize(MOST_TOKENS)
                .expireAfter(Expiry.creating((String token, SecurityIdentity who) -> timeLeft(who)))
                .build();
    }

    /** Before the OpenID Connect provider, whose priority is the default and which checks what this one does not know. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Null, which sends the request on to the next provider, unless this very token was accepted and has not ended. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom().item(checked.getIfPresent(request.getToken().getToken()));
    }

    /** Hears of every accepted token. The request that brought it is not kept with it. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        if (credential != null && checked.getIfPresent(credential.getToken()) == null) {
            checked.put(
                    credential.getToken(),
                    QuarkusSecurityIdentity.builder()
                            .setPrincipal(identity.getPrincipal())
                            .addRoles(identity.getRoles())
                            .addCredential(credential)
                            .addAttributes(TokenHolder.attributes(identity))
                            .build());
        }
        return Uni.createFrom().item(identity);
    }

    private Duration timeLeft(SecurityIdentity who) {
        if (!(who.getPrincipal() instanceof JsonWebToken token)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(time.machine(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
