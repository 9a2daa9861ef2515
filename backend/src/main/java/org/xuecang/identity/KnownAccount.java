package org.xuecang.identity;

import java.util.List;
import java.util.UUID;

/**
 * An account that Keycloak has already: a person of an imported realm, or a program with its client.
 *
 * @param username for a program its client id
 * @param keycloakId the person's id there; null for a program
 * @param phone or null
 */
public record KnownAccount(
        UserKind kind, String username, String displayName, UUID keycloakId, String phone, List<RoleTerms> roles) {}
