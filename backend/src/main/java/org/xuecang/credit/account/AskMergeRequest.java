package org.xuecang.credit.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which two accounts are one person's, and how that is known. */
@Schema(name = "AskAccountMerge", description = "Which two accounts are one person's, and how that is known")
record AskMergeRequest(
        @NotNull @Schema(required = true, description = "The account that stays")
        UUID keptId,

        @NotNull @Schema(required = true) UUID otherId,

        @NotBlank @Size(max = 500) @Schema(required = true, examples = "本人持身份证和护照到场核对，两个账户为同一人。")
        String reason) {}
