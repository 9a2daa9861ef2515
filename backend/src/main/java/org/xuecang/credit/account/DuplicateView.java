package org.xuecang.credit.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two accounts that may be one person's. */
@Schema(
        name = "AccountDuplicate",
        description = "Two accounts that may be one person's: same name and year of birth, and")
record DuplicateView(
        @Schema(required = true, description = "The one opened first")
        CreditAccountSummary earlier,

        @Schema(required = true) CreditAccountSummary later,

        @Schema(required = true, description = "the same phone number")
        boolean samePhone,

        @Schema(required = true, description = "or one of them known by a temporary number alone")
        boolean temporary) {}
