package org.xuecang.review.publicnotice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.organisation.Level;
import org.xuecang.platform.access.OpenToAll;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** What was awarded, for everybody. */
@Path("/api/v1/public/results")
@Tag(name = "public")
@RunOnVirtualThread
class PublicResultResource {

    @Inject
    PublicPages pages;

    @GET
    @Operation(
            operationId = "listPublicResults",
            summary = "List what was awarded and holds, the latest first",
            description = "What was withdrawn is no longer in it.")
    @OpenToAll
    public Page<PublicResult> list(
            @QueryParam("programme") UUID programme,
            @QueryParam("level") Level level,
            @QueryParam("year") @Min(1990) @Max(2100) Integer year,
            @QueryParam("q") @Size(max = 100) @Schema(description = "Part of a title or of a unit's name") String q,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return pages.results(new PublicPages.Filter(programme, level, year, q), new PageRequest(limit, cursor));
    }
}
