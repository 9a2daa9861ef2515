package org.xuecang.credit.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.credit.document.PersonName;
import org.xuecang.platform.personal.PersonalKind;
import org.xuecang.platform.problem.OneLine;

/** What of an account may be corrected. */
@Schema(name = "AccountDetails", description = "What of an account may be corrected")
record AccountDetails(
        @NotNull @Size(min = 1, max = PersonName.MOST) @OneLine
        @Schema(description = "Stored encrypted", examples = "张三")
        String name,

        @Size(max = 21) @Pattern(regexp = PersonalKind.TYPED_PHONE) @Schema(nullable = true, description = "Stored encrypted; null removes it", examples = "13800001234")
        String phone,

        @NotNull @Schema(description = "The town where the person lives")
        UUID townId) {}
