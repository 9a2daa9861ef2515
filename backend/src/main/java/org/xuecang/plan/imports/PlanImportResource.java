package org.xuecang.plan.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.xuecang.plan.PlanView;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

@Path("/api/v1/plan-imports")
@RunOnVirtualThread
@Tag(name = "plan-imports")
public class PlanImportResource {

    @Inject
    ImportService imports;

    @Inject
    PlanImportList list;

    @Inject
    AcceptanceService acceptance;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importPlan",
            summary = "Read a notice (.docx, .doc, .pdf, .txt) into a draft",
            description = "Answers at once with the source text, the draft and the findings; no plan is written until"
                    + " the draft is accepted.")
    @APIResponse(
            responseCode = "201",
            description = "The notice as read",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanImportView.class)))
    @Requires("plan.import")
    public RestResponse<PlanImportView> read(
            @RestForm("file") FileUpload file, @QueryParam("organisation") UUID organisation) {
        PlanImportView read = imports.read(
                file == null ? null : file.uploadedFile(), file == null ? null : file.fileName(), organisation);
        return Created.in("plan-imports", read.id(), read);
    }

    @GET
    @Operation(operationId = "listPlanImports", summary = "Imports, the latest first")
    @Requires("plan.read-draft")
    public Page<PlanImportSummary> list(
            @QueryParam("state") ImportState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return list.page(state, new PageRequest(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlanImport", summary = "A notice as read, with the corrections made since")
    @Requires("plan.read-draft")
    public PlanImportView get(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    @PUT
    @Path("/{id}/corrections")
    @Operation(
            operationId = "correctPlanImport",
            summary = "Keep the draft as corrected so far and the findings settled")
    @Requires("plan.import")
    public PlanImportView correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, CorrectionRequest request) {
        return imports.correct(id, seen, request);
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptPlanImport",
            summary = "Make the corrected draft a plan, or the next version of a published one")
    @APIResponse(
            responseCode = "201",
            description = "The plan with its draft",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    @Requires("plan.import")
    public RestResponse<PlanView> accept(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, AcceptanceRequest request) {
        PlanView plan = acceptance.accept(id, seen, request);
        return Created.in("plans", plan.id(), plan);
    }

    @POST
    @Path("/{id}/discarding")
    @Operation(operationId = "discardPlanImport", summary = "Give an import up")
    @Requires("plan.import")
    public PlanImportView discard(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return imports.discard(id, seen);
    }
}
