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

/** What residents agree to. */
@Path("/api/v1/consent-texts")
@Tag(name = "credit")
@RunOnVirtualThread
class ConsentTextResource {

    @Inject
    Consents consents;

    @GET
    @Operation(operationId = "listConsentTexts", summary = "List the texts that residents agree to, the latest first")
    @Requires("credit.account.open")
    public Page<ConsentTextView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return consents.texts(new PageRequest(limit, cursor));
    }
}
