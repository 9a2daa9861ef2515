package org.xuecang.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.personal.PersonalKind;

/** What people change of their own account. */
@Schema(name = "MyDetails", description = "What people change of their own account")
record MyDetails(
        @NotNull @Size(max = 2) @Pattern(regexp = "zh|en") @Schema(description = "zh or en")
        String language,

        @Size(max = 21) @Pattern(regexp = PersonalKind.TYPED_PHONE) @Schema(nullable = true, examples = "13800001234", description = "Stored encrypted; null removes it")
        String phone) {}
