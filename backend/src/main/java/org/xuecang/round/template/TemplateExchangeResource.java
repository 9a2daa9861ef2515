package org.xuecang.round.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;

/** Forms, rubrics and pipelines as documents. */
@Path("/api/v1/round-templates")
@Tag(name = "round-templates", description = "Forms, rubrics and pipelines as documents to give away and to take in")
@RunOnVirtualThread
class TemplateExchangeResource {

    @Inject
    TemplateExchange exchange;

    @GET
    @Path("/{id}/document")
    @Operation(
            operationId = "getTemplateDocument",
            summary = "Show a form, a rubric or a pipeline as a document that another installation takes",
            description = "Nobody's name and no id is in it.")
    @Requires("round-template.read")
    public TemplateDocument document(
            @PathParam("id") UUID id,
            @QueryParam("number")
                    @Min(1) @Max(9999) @Schema(description = "Of a published version; none for what is being worked on")
                    Integer number) {
        return exchange.document(id, number);
    }

    @POST
    @Path("/imports")
    @Operation(
            operationId = "importTemplate",
            summary = "Take in a document as a new template, or as the next version of one",
            description = "Every fault of it is named, as are stages and settings that this installation does not have."
                    + " It is published as any other; what is published already stays as it is.")
    @Requires("round-template.edit")
    public ImportedTemplate take(
            @QueryParam("dryRun") @Parameter(description = "Checks only; nothing is kept") boolean dryRun,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "pipeline", value = """
                {"document": {"format": "xuecang-pipeline", "version": 1, "name": "本级评审流程", "content": {"stages": [
                    {"kind": "submission", "staffName": "申报", "applicantName": "填报提交", "settings": {}},
                    {"kind": "decision", "staffName": "审定", "applicantName": "评审中", "settings": {}}]}}}
                """) ImportTemplateRequest request) {
        return exchange.take(request, seen);
    }
}
