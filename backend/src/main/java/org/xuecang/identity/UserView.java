package org.xuecang.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** An account with its roles, past and future ones too. */
record UserView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UserKind kind,
        @Schema(required = true) String username,
        @Schema(required = true) String displayName,
        @Schema(required = true) UserState state,

        @Schema(
                required = true,
                nullable = true,
                examples = "138****1234",
                description = "Masked; null where none is known")
        String phone,

        @Schema(required = true, description = "zh or en") String language,

        @Schema(required = true, description = "Whether the sign-in service knows the account yet")
        boolean canSignIn,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) List<GrantView> grants,

        @Schema(required = true, description = "To whom these roles are handed on, now or from a later day")
        List<HandedOnView> handedOn,

        @JsonIgnore @Schema(hidden = true) long version)
        implements Versioned {}
