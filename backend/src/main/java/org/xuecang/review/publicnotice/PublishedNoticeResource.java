package org.xuecang.review.publicnotice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.OpenToAll;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** Public notices, for everybody. */
@Path("/api/v1/public/notices")
@Tag(name = "public", description = "What needs no account")
@RunOnVirtualThread
class PublishedNoticeResource {

    @Inject
    PublicPages pages;

    @GET
    @Operation(operationId = "listPublicNotices", summary = "List public notices, those that run first")
    @OpenToAll
    public Page<PublishedNoticeSummary> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return pages.notices(new PageRequest(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPublicNotice", summary = "Read a public notice")
    @OpenToAll
    public PublishedNoticeView get(@PathParam("id") UUID id) {
        return pages.notice(id);
    }
}
