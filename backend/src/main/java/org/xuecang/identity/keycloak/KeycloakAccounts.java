package org.xuecang.identity.keycloak;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.xuecang.platform.problem.DomainError;

/**
 * The accounts in Keycloak. Every question ends within a set time; when Keycloak does not answer, or not sensibly, that is
 * {@code sign-in-service-down}. All changes bear repetition.
 */
@ApplicationScoped
public class KeycloakAccounts {

    private static final Logger LOG = Logger.getLogger(KeycloakAccounts.class);

    /** Required of every account that is made here, until its owner has signed in once. */
    private static final String FIRST_SIGN_IN = "UPDATE_PASSWORD";

    private final Keycloak keycloak;
    private final String realm;
    private final Duration patience;
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    KeycloakAccounts(
            @ConfigProperty(name = "quarkus.keycloak.admin-client.server-url") String server,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.client-id") String client,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.client-secret") String secret,
            @ConfigProperty(name = "xuecang.keycloak.patience", defaultValue = "5s") Duration patience) {
        this.realm = realm;
        this.patience = patience;
        // of its own, because the extension's bean lives for one request and would sign in anew each time
        keycloak = KeycloakBuilder.builder()
                .serverUrl(server)
                .realm(realm)
                .clientId(client)
                .clientSecret(secret)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .build();
    }

    /**
     * Makes the account, or takes the one that an interrupted attempt has left under this name.
     *
     * @param email kept in Keycloak only; null where there is none
     * @throws DomainError 409 {@code email-taken}, {@code username-taken}; 503 {@code sign-in-service-down}
     */
    public UUID ensure(String username, String displayName, String email) {
        return ask(() -> {
            Optional<UserRepresentation> known = find(username);
            return known.isPresent() ? leftBehind(known.get()) : create(username, displayName, email);
        });
    }

    private Optional<UserRepresentation> find(String username) {
        return users().searchByUsername(username, true).stream().findFirst().map(user -> users().get(user.getId())
                .toRepresentation());
    }

    /** Nobody has signed in with what an attempt left behind. Any other account would be handed to the inviter. */
    private static UUID leftBehind(UserRepresentation known) {
        boolean ofAClient = known.getServiceAccountClientId() != null;
        if (ofAClient || !known.getRequiredActions().contains(FIRST_SIGN_IN)) {
            throw KeycloakProblem.USERNAME_TAKEN.error();
        }
        return UUID.fromString(known.getId());
    }

    private UUID create(String username, String displayName, String email) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(username);
        user.setLastName(displayName);
        user.setEmail(email);
        user.setEnabled(true);
        user.setRequiredActions(List.of(FIRST_SIGN_IN));
        try (Response answer = users().create(user)) {
            return switch (answer.getStatus()) {
                case 201 -> {
                    String location = answer.getLocation().getPath();
                    yield UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
                }
                case 409 -> throw KeycloakProblem.EMAIL_TAKEN.error();
                default -> throw new IllegalStateException("Keycloak answers " + answer.getStatus());
            };
        }
    }

    /** Sets a password that the first sign-in must change, ends all sessions and forgives failed attempts. */
    public void resetPassword(UUID id, OneTimePassword password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password.text());
        credential.setTemporary(true);
        ask(() -> {
            UserResource user = users().get(id.toString());
            user.resetPassword(credential);
            user.logout();
            keycloak.realm(realm).attackDetection().clearBruteForceForUser(id.toString());
            return id;
        });
    }

    /** Lets the account sign in, or not; what may not sign in also loses its sessions. */
    public void setEnabled(UUID id, boolean enabled) {
        ask(() -> {
            UserResource user = users().get(id.toString());
            UserRepresentation present = user.toRepresentation();
            present.setEnabled(enabled);
            user.update(present);
            if (!enabled) {
                user.logout();
            }
            return id;
        });
    }

    /** @throws DomainError 503 {@code sign-in-service-down} */
    public Optional<String> mailAddress(UUID id) {
        return ask(() -> Optional.ofNullable(
                        users().get(id.toString()).toRepresentation().getEmail())
                .filter(address -> !address.isBlank()));
    }

    private UsersResource users() {
        return keycloak.realm(realm).users();
    }

    private <T> T ask(Callable<T> question) {
        Future<T> answer = calls.submit(question);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof DomainError refused) {
                throw refused;
            }
            throw down(failed.getCause());
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw down(slow);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw down(stopping);
        }
    }

    /** The class of the failure only: a message of the client may quote what was sent. */
    private static DomainError down(Throwable cause) {
        String missing = cause instanceof NotFoundException ? " (no such account)" : "";
        LOG.warnf("Keycloak cannot be used: %s%s", cause.getClass().getSimpleName(), missing);
        return KeycloakProblem.SIGN_IN_SERVICE_DOWN.error();
    }

    @PreDestroy
    void close() {
        calls.shutdownNow();
        keycloak.close();
    }
}
