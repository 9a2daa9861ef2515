package org.xuecang.review.pool;

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

/** What is known of oneself as an expert. */
@Path("/api/v1/me/expert-profiles")
@Tag(name = "reviews")
@RunOnVirtualThread
class OwnExpertResource {

    @Inject
    ExpertService experts;

    @GET
    @Operation(
            operationId = "listOwnExpertProfiles",
            summary = "List what organisations know of one as an expert",
            description = "Whoever finds something wrong tells the organisation.")
    @Requires(Requires.SIGNED_IN)
    public Page<OwnExpertProfile> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return experts.own(new PageRequest(limit, cursor));
    }
}
