package org.xuecang.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** The new account, and once only, the password for the first sign-in. */
record InvitedUserView(
        @Schema(required = true) UserView user,

        @Schema(
                required = true,
                nullable = true,
                description = "Shown this once and kept nowhere; null while the sign-in service is down: then reset the"
                        + " password later")
        String oneTimePassword)
        implements Versioned {

    @Override
    @JsonIgnore
    public long version() {
        return user.version();
    }
}
