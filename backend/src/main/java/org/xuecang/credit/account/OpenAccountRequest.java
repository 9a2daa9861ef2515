package org.xuecang.credit.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.credit.document.PersonName;
import org.xuecang.credit.document.Sex;
import org.xuecang.platform.personal.PersonalKind;
import org.xuecang.platform.problem.OneLine;

/** What is needed to open an account. Birth date and sex are asked for only where the document does not tell them. */
@Schema(name = "OpenAccount", description = "What is needed to open an account")
public record OpenAccountRequest(
        @NotNull @Schema(required = true, description = "The unit in charge of the account")
        UUID unitId,

        @NotNull @Schema(required = true, description = "The town where the person lives, and is counted")
        UUID townId,

        @NotNull @Valid @Schema(required = true) GivenDocument document,

        @NotNull @Size(min = 1, max = PersonName.MOST) @OneLine
        @Schema(required = true, description = "Stored encrypted", examples = "张三")
        String name,

        @Size(max = 21) @Pattern(regexp = PersonalKind.TYPED_PHONE) @Schema(nullable = true, description = "Stored encrypted", examples = "13800001234")
        String phone,

        @Schema(
                nullable = true,
                description = "Where the document does not tell it; the year alone is kept",
                examples = "1958-04-02")
        LocalDate bornOn,

        @Schema(nullable = true, description = "Where the document does not tell it")
        Sex sex,

        @NotNull @Schema(required = true) OpeningWay way,

        @NotNull @Valid @Schema(required = true) GivenConsent consent) {}
