package org.xuecang.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;

/** The steps of an application. */
@Path("/api/v1/applications/{id}")
@Tag(name = "applications")
@RunOnVirtualThread
class ApplicationStepResource {

    @Inject
    SubmissionService submissions;

    @Inject
    EndorsementService endorsements;

    @Inject
    FormalCheckService checks;

    @POST
    @Path("/submission")
    @Operation(
            operationId = "submitApplication",
            summary = "Hand an application in",
            description =
                    "Within the round's window, or until the day a returned one was given; what counts is when the request began.")
    @Requires("application.edit")
    public ApplicationView submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "yes", value = "{\"truthful\": true}") SubmitApplicationRequest request) {
        return submissions.submit(id, seen, request);
    }

    @POST
    @Path("/withdrawal")
    @Operation(operationId = "withdrawApplication", summary = "Take an application back before it is decided")
    @Requires("application.edit")
    public ApplicationView withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "next", value = "{\"reason\": \"材料尚未齐备，下一批再申报。\"}") WithdrawApplicationRequest request) {
        return submissions.withdraw(id, seen, request);
    }

    @POST
    @Path("/revival")
    @Operation(
            operationId = "reviveApplication",
            summary = "Make a withdrawn application a draft again, within the window")
    @Requires("application.edit")
    public ApplicationView revive(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return submissions.revive(id, seen);
    }

    @POST
    @Path("/endorsement")
    @Operation(
            operationId = "endorseApplication",
            summary = "Endorse an application for its unit",
            description = "Takes one of the unit's places; it becomes the last in the unit's order.")
    @Requires("application.endorse")
    public ApplicationView endorse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "agreed", value = "{\"opinion\": \"材料属实，同意推荐。\"}") EndorseApplicationRequest request) {
        return endorsements.endorse(id, seen, request);
    }

    @DELETE
    @Path("/endorsement")
    @Operation(
            operationId = "takeBackEndorsement",
            summary = "Take an endorsement back while nobody has looked further",
            description = "The unit's place is free again.")
    @Requires("application.endorse")
    public ApplicationView takeBack(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return endorsements.takeBack(id, seen);
    }

    @POST
    @Path("/return")
    @Operation(
            operationId = "returnApplication",
            summary = "Give an application back to be corrected before the unit endorses it")
    @Requires("application.endorse")
    public ApplicationView giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "schedule", value = """
                {"reason": "第三部分缺少课程安排，请补充。", "correctUntil": "2026-05-28T17:00:00+08:00"}
                """) ReturnApplicationRequest request) {
        return endorsements.giveBack(id, seen, request);
    }

    @POST
    @Path("/formal-check")
    @Operation(
            operationId = FormalCheckStage.OPERATION,
            summary = "Go through the points of the formal check",
            description =
                    "Admits it, gives it back to be corrected, or refuses it. Nobody checks a case of their own unit.")
    @Requires("application.check")
    public ApplicationView check(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "missing", value = """
                {"points": [{"met": true}, {"met": false, "remark": "缺场地照片"}], "verdict": "RETURNED",
                 "reason": "请补充场地照片。", "correctUntil": "2026-06-05T17:00:00+08:00"}
                """) FormalCheckRequest request) {
        return checks.check(id, seen, request);
    }
}
