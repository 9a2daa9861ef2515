package org.xuecang.identity.keycloak;

import org.xuecang.platform.problem.ProblemType;

/** What Keycloak refuses, or fails to do. */
public enum KeycloakProblem implements ProblemType {
    /** Another account signs in with this address. */
    EMAIL_TAKEN(409),
    /** Keycloak has an account of this name that is somebody's already, or the product's own. */
    USERNAME_TAKEN(409),
    /** Keycloak cannot be reached, and this needs it at once. */
    SIGN_IN_SERVICE_DOWN(503);

    private final int status;

    KeycloakProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
