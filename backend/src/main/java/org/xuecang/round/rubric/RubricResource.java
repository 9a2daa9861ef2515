package org.xuecang.round.rubric;

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

/** What experts score by. */
@Path("/api/v1/rubrics")
@Tag(name = "rubrics", description = "What experts score by: criteria worth 100 points together, and vetoes")
@RunOnVirtualThread
class RubricResource {

    private static final String EXAMPLE = """
            {"name": "优质项目化基地评分标准", "content": {"step": 1, "criteria": [
                {"key": "c1", "group": "条件", "subgroup": "队伍", "name": "场地与人员", "department": "教育局", "points": 40},
                {"key": "c2", "group": "成效", "name": "受益居民", "points": 60},
                {"key": "d1", "name": "重复率", "kind": "DEDUCTION", "points": 100, "steps": [
                    {"label": "超过三分之一", "points": 5}, {"label": "全部", "points": 100}]},
                {"key": "g1", "name": "居民满意率", "kind": "GATE", "gate": {"bound": 70, "unit": "%"}}],
                "vetoes": [{"key": "v1", "name": "弄虚作假"}]}}
            """;

    @Inject
    RubricService rubrics;

    @GET
    @Operation(operationId = "listRubrics", summary = "List rubrics by name")
    @Requires("round-template.read")
    public Page<TemplateSummary> list(
            @QueryParam("name") @Size(max = 100) String name,
            @QueryParam("retired") @Schema(description = "Only those in use, or only those no longer") Boolean retired,
            @QueryParam("sort") @SortedBy(TemplateSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return rubrics.list(name, retired, new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRubric",
            summary = "Show a rubric, what stops it from being published and its versions")
    @Requires("round-template.read")
    public RubricView get(@PathParam("id") UUID id) {
        return RubricView.of(rubrics.get(id));
    }

    @POST
    @Operation(operationId = "createRubric", summary = "Create a rubric; it may be unfinished")
    @Requires("round-template.edit")
    public RestResponse<RubricView> create(@Example(name = "rubric", value = EXAMPLE) DefineRubricRequest request) {
        RubricView created = RubricView.of(rubrics.create(Ids.next(), request));
        return Created.in("rubrics", created.id(), created);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "replaceRubric", summary = "Write a rubric anew; published versions stay as they are")
    @Requires("round-template.edit")
    public RubricView replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "rubric", value = EXAMPLE) DefineRubricRequest request) {
        return RubricView.of(rubrics.replace(id, seen, request));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishRubric",
            summary = "Publish the rubric as its next version",
            description = "Rounds name a version; one that is published never changes again.")
    @Requires("round-template.edit")
    public RubricView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return RubricView.of(rubrics.publish(id, seen));
    }

    @POST
    @Path("/{id}/retirement")
    @Operation(operationId = "retireRubric", summary = "Make no further round with a rubric")
    @Requires("round-template.edit")
    public RubricView retire(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return RubricView.of(rubrics.retire(id, seen));
    }

    @GET
    @Path("/{id}/versions/{number}")
    @Operation(operationId = "getRubricVersion", summary = "Show a published version of a rubric")
    @Requires("round-template.read")
    public RubricVersionView version(@PathParam("id") UUID id, @PathParam("number") int number) {
        return RubricVersionView.of(rubrics.version(id, number));
    }
}
