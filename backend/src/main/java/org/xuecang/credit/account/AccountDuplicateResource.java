package org.xuecang.credit.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** Accounts that may be one person's. */
@Path("/api/v1/account-duplicates")
@Tag(name = "credit")
@RunOnVirtualThread
class AccountDuplicateResource {

    @Inject
    AccountDuplicates duplicates;

    @GET
    @Operation(
            operationId = "listAccountDuplicates",
            summary = "List pairs of open accounts that may be one person's",
            description = "Same name and year of birth, and the same phone or a temporary number alone.")
    @Requires("credit.account.settle")
    public Page<DuplicateView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return duplicates.page(new PageRequest(limit, cursor));
    }
}
