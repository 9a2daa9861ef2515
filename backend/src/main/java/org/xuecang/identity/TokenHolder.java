package org.xuecang.identity;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whom a token names. Read when the token is checked and kept with it: the library looks for a claim among the standard ones
 * first and throws an exception inside where it is none.
 *
 * @param subject the account in Keycloak; null where the token names none
 * @param client the program the token was made for
 */
record TokenHolder(UUID subject, String client) {

    private static final String ATTRIBUTE = TokenHolder.class.getName();

    /** Empty where nobody signed in by a token. */
    static Optional<TokenHolder> of(SecurityIdentity identity) {
        if (identity.getAttribute(ATTRIBUTE) instanceof TokenHolder known) {
            return Optional.of(known);
        }
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(read(token)) : Optional.empty();
    }

    /** What {@link #of} looks for in the identity that is kept for a token. */
    static Map<String, Object> attributes(SecurityIdentity identity) {
        return of(identity)
                .<Map<String, Object>>map(holder -> Map.of(ATTRIBUTE, holder))
                .orElse(Map.of());
    }

    private static TokenHolder read(JsonWebToken token) {
        return new TokenHolder(subject(token), token.getClaim("client_id"));
    }

    private static UUID subject(JsonWebToken token) {
        try {
            return UUID.fromString(String.valueOf(token.getSubject()));
        } catch (IllegalArgumentException foreign) {
            return null;
        }
    }
}
