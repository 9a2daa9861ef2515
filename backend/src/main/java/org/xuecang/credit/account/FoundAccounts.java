package org.xuecang.credit.account;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a lookup found.
 *
 * @param elsewhere the unit in charge of the document's account that the caller does not see; null where there is none
 */
@Schema(name = "FoundAccounts", description = "What a lookup found")
record FoundAccounts(
        @Schema(required = true, description = "At most 50; masked")
        List<CreditAccountSummary> items,

        @Schema(
                required = true,
                nullable = true,
                description = "The unit in charge of the document's account, where the caller may not see it")
        String elsewhere) {}
