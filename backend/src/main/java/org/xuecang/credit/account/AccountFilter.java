package org.xuecang.credit.account;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** What a list of accounts is asked for; null where it is not asked. Nothing personal: that stands in a lookup's body. */
record AccountFilter(
        @QueryParam("unit") @Schema(description = "In charge of it")
        UUID unit,

        @QueryParam("town") @Schema(description = "Where the person lives")
        UUID town,

        @QueryParam("state") AccountState state,
        @QueryParam("way") OpeningWay way,
        @QueryParam("openedFrom") LocalDate openedFrom,
        @QueryParam("openedUntil") LocalDate openedUntil,

        @QueryParam("number")
        @Size(max = 20) @OneLine
        @Schema(description = "The account's own number, or its beginning")
        String number) {}
