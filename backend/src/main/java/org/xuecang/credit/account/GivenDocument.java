package org.xuecang.credit.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.credit.document.DocumentKind;
import org.xuecang.platform.problem.OneLine;

/** A document as it was typed. */
@Schema(name = "GivenDocument", description = "A document as it stands on the card")
public record GivenDocument(
        @NotNull @Schema(required = true) DocumentKind kind,

        @NotNull @Size(min = 1, max = 40) @OneLine
        @Schema(
                required = true,
                description = "Stored encrypted; spaces do not matter",
                examples = "320585199001010012")
        String number) {}
