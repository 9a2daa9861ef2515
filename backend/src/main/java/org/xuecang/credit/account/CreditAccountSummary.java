package org.xuecang.credit.account;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.credit.document.Sex;

/** An account in a list; what is personal is masked. */
@Schema(name = "CreditAccountSummary", description = "An account in a list; what is personal is masked")
public record CreditAccountSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "1000000008") String number,
        @Schema(required = true) AccountState state,

        @Schema(required = true, nullable = true, description = "Masked; null when erased", examples = "张*")
        String name,

        @Schema(required = true, nullable = true, description = "Masked", examples = "138****0001")
        String phone,

        @Schema(required = true, nullable = true) Integer birthYear,
        @Schema(required = true, nullable = true) Sex sex,
        @Schema(required = true) UUID unitId,
        @Schema(required = true) String unitName,
        @Schema(required = true) UUID townId,
        @Schema(required = true) String townName,
        @Schema(required = true) LocalDate openedOn) {}
