package org.xuecang.project.appraisal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** What is said and found in an appraisal. */
@Path("/api/v1/appraisals/{id}")
@Tag(name = "projects")
@RunOnVirtualThread
class AppraisalResource {

    @Inject
    AppraisalService appraisals;

    @GET
    @Operation(
            operationId = "getAppraisal",
            summary = "Show an appraisal with all that was said and found",
            description = "To whoever sees the application.")
    @Requires(Requires.SIGNED_IN)
    public AppraisalView get(@PathParam("id") UUID id) {
        return appraisals.get(id);
    }

    @POST
    @Path("/self-appraisals")
    @Operation(
            operationId = "handInSelfAppraisal",
            summary = "Say how one did, or what was put right",
            description = "By who writes the application. Nothing of it changes afterwards; more may be added.")
    @Requires(Requires.SIGNED_IN)
    public AppraisalView report(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "year", value = """
                {"text": "全年开设课程 12 门，服务学员 860 人次，档案齐全。"}
                """) HandInSelfAppraisalRequest request) {
        return appraisals.report(id, seen, request);
    }

    @POST
    @Path("/findings")
    @Operation(
            operationId = "makeFinding",
            summary = "Say what an appraisal comes to",
            description =
                    "What passes goes on. What falls short is given days to be put right and is looked at once more, or ends.")
    @Requires("appraisal.manage")
    public AppraisalView find(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "passes", value = """
                {"visitedOn": "2026-11-20", "marks": [27, 25.5, 34], "remark": "课程开设和档案管理规范。"}
                """) MakeFindingRequest request) {
        return appraisals.find(id, seen, request);
    }
}
