package org.xuecang.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.personal.PersonalKind;
import org.xuecang.platform.problem.OneLine;

/** A person to be given an account, with their first role. */
record InviteUserRequest(
        @NotNull @Size(max = 64) @Pattern(regexp = USERNAME) @Schema(description = "What they sign in with: small letters, digits, . _ -", examples = "huangjing-wang")
        String username,

        @NotBlank @Size(max = 100) @OneLine @Schema(examples = "王秀英")
        String displayName,

        @Email @Size(max = 254) @Schema(nullable = true, description = "Kept by the sign-in service only")
        String email,

        @Size(max = 21) @Pattern(regexp = PersonalKind.TYPED_PHONE) @Schema(nullable = true, examples = "13800001234", description = "Stored encrypted")
        String phone,

        @NotNull @Valid GrantRequest grant) {

    static final String USERNAME = "[a-z0-9][a-z0-9._-]{1,63}";
}
