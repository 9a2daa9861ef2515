package org.xuecang.credit.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.credit.document.Sex;
import org.xuecang.platform.http.Versioned;

/** An account, with what is personal masked. */
@Schema(name = "CreditAccount", description = "A resident's account; what is personal is masked")
public record CreditAccountView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Says nothing of the person", examples = "1000000008")
        String number,

        @Schema(required = true) AccountState state,

        @Schema(required = true, nullable = true, description = "Masked; null when erased", examples = "张*")
        String name,

        @Schema(required = true, nullable = true, description = "Masked", examples = "138****0001")
        String phone,

        @Schema(required = true, nullable = true) Integer birthYear,
        @Schema(required = true, nullable = true) Sex sex,
        @Schema(required = true) List<IdentityDocumentView> documents,

        @Schema(required = true, description = "The unit in charge")
        UUID unitId,

        @Schema(required = true) String unitName,
        @Schema(required = true) UUID townId,
        @Schema(required = true) String townName,
        @Schema(required = true) OpeningWay openingWay,
        @Schema(required = true) LocalDate openedOn,
        @Schema(required = true, nullable = true) LocalDate closedOn,

        @Schema(required = true, nullable = true, description = "The account of the same person that stays")
        UUID mergedInto,

        @Schema(required = true, nullable = true) GivenConsent consent,

        @Schema(required = true, description = "What the caller may do with it now")
        List<AccountAct> acts,

        @Schema(required = true) long version)
        implements Versioned {}
