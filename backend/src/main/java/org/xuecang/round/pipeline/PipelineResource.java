package org.xuecang.round.pipeline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;
import org.xuecang.round.template.TemplateSort;
import org.xuecang.round.template.TemplateSummary;

/** Through which stages the cases of a round go. */
@Path("/api/v1/pipelines")
@Tag(name = "pipelines", description = "Through which stages the cases of a round go, in what order")
@RunOnVirtualThread
class PipelineResource {

    private static final String EXAMPLE = """
            {"name": "本级评审流程", "content": {"stages": [
                {"kind": "submission", "staffName": "申报", "applicantName": "填报提交", "settings": {}},
                {"kind": "decision", "staffName": "审定", "applicantName": "评审中", "settings": {}}]}}
            """;

    @Inject
    PipelineService pipelines;

    @GET
    @Operation(operationId = "listPipelines", summary = "List pipelines by name")
    @Requires("round-template.read")
    public Page<TemplateSummary> list(
            @QueryParam("name") @Size(max = 100) String name,
            @QueryParam("retired") @Schema(description = "Only those in use, or only those no longer") Boolean retired,
            @QueryParam("sort") @SortedBy(TemplateSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return pipelines.list(name, retired, new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPipeline",
            summary = "Show a pipeline, what stops it from being published and its versions")
    @Requires("round-template.read")
    public PipelineView get(@PathParam("id") UUID id) {
        return PipelineView.of(pipelines.get(id));
    }

    @POST
    @Operation(operationId = "createPipeline", summary = "Create a pipeline; it may be unfinished")
    @Requires("round-template.edit")
    public RestResponse<PipelineView> create(
            @Example(name = "pipeline", value = EXAMPLE) DefinePipelineRequest request) {
        PipelineView created = PipelineView.of(pipelines.create(Ids.next(), request));
        return Created.in("pipelines", created.id(), created);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "replacePipeline", summary = "Write a pipeline anew; published versions stay as they are")
    @Requires("round-template.edit")
    public PipelineView replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "pipeline", value = EXAMPLE) DefinePipelineRequest request) {
        return PipelineView.of(pipelines.replace(id, seen, request));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishPipeline",
            summary = "Publish the pipeline as its next version",
            description = "Rounds name a version; one that is published never changes again.")
    @Requires("round-template.edit")
    public PipelineView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return PipelineView.of(pipelines.publish(id, seen));
    }

    @POST
    @Path("/{id}/retirement")
    @Operation(operationId = "retirePipeline", summary = "Make no further round with a pipeline")
    @Requires("round-template.edit")
    public PipelineView retire(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return PipelineView.of(pipelines.retire(id, seen));
    }

    @GET
    @Path("/{id}/versions/{number}")
    @Operation(operationId = "getPipelineVersion", summary = "Show a published version of a pipeline")
    @Requires("round-template.read")
    public PipelineVersionView version(@PathParam("id") UUID id, @PathParam("number") int number) {
        return PipelineVersionView.of(pipelines.version(id, number));
    }
}
