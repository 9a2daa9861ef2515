package org.xuecang.review.publicnotice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.contract.PatchOf;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;

/** A round's public notice, for whoever runs the round. */
@Path("/api/v1/rounds/{id}/public-notice")
@Tag(name = "public-notices", description = "What everybody may read and object to")
@RunOnVirtualThread
class PublicNoticeResource {

    @Inject
    PublicNoticeService notices;

    @POST
    @Operation(
            operationId = "draftPublicNotice",
            summary = "Draft the public notice of a round from its approved decision",
            description = "With the usual words and as many working days as the stage says, all to be corrected.")
    @Requires("public-notice.edit")
    public RestResponse<PublicNoticeView> draft(@PathParam("id") UUID id) {
        return Created.at("rounds/" + id + "/public-notice", notices.draft(id));
    }

    @GET
    @Operation(operationId = "getPublicNotice", summary = "Show the public notice of a round")
    @Requires("public-notice.read")
    public PublicNoticeView get(@PathParam("id") UUID id) {
        return notices.get(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patchPublicNotice", summary = "Correct the draft of a public notice")
    @Requires("public-notice.edit")
    public PublicNoticeView patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @PatchOf(NoticeDescription.class) @Example(name = "contact", value = """
                {"contact": "市教育局职社科，0512-53000000", "workingDays": 7}
                """) MergePatch patch) {
        return notices.patch(id, seen, patch);
    }

    @POST
    @Path("/sign-off")
    @Operation(
            operationId = "sendPublicNotice",
            summary = "Send a public notice for sign-off",
            description = "Approved, it is published at once; its days are counted by the official calendar from then.")
    @Requires("public-notice.edit")
    public PublicNoticeView send(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return notices.send(id, seen);
    }

    @POST
    @Path("/conclusion")
    @Operation(
            operationId = "concludePublicNotice",
            summary = "End a public notice whose last day is over",
            description = "Happens by itself within minutes. Whoever is objected to waits, alone, for the answer.")
    @Requires("public-notice.edit")
    public PublicNoticeView conclude(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return notices.conclude(id, seen);
    }
}
