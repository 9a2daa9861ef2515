package org.xuecang.round.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.xuecang.platform.contract.PatchOf;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

/** What units apply for. */
@Path("/api/v1/programmes")
@Tag(name = "programmes", description = "What units apply for, round after round")
@RunOnVirtualThread
class ProgrammeResource {

    @Inject
    ProgrammeService programmes;

    @GET
    @Operation(operationId = "listProgrammes", summary = "List programmes by name")
    @Requires("programme.read")
    public Page<ProgrammeSummary> list(
            @QueryParam("name") @Size(max = 100) String name,
            @QueryParam("retired") @Schema(description = "Only those in use, or only those no longer") Boolean retired,
            @QueryParam("sort") @SortedBy(ProgrammeSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return programmes.list(name, retired, new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProgramme", summary = "Show a programme")
    @Requires("programme.read")
    public ProgrammeView get(@PathParam("id") UUID id) {
        return programmes.get(id);
    }

    @POST
    @Operation(operationId = "createProgramme", summary = "Create a programme")
    @Requires("programme.edit")
    public RestResponse<ProgrammeView> create(@Example(name = "bases", value = """
                {"description": {"name": "优质项目化基地", "purpose": "以项目方式建设社区学习阵地。"}}
                """) CreateProgrammeRequest request) {
        ProgrammeView created = programmes.create(Ids.next(), request);
        return Created.in("programmes", created.id(), created);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchProgramme",
            summary = "Change what a programme is called and what its rounds begin with",
            description = "Rounds that there are stay as they are.")
    @Requires("programme.edit")
    public ProgrammeView patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @PatchOf(ProgrammeDescription.class) @Example(name = "renamed", value = "{\"name\": \"市民学习苑\"}")
                    MergePatch patch) {
        return programmes.patch(id, seen, patch);
    }

    @POST
    @Path("/{id}/retirement")
    @Operation(operationId = "retireProgramme", summary = "Call no further round of a programme")
    @Requires("programme.edit")
    public ProgrammeView retire(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return programmes.retire(id, seen);
    }
}
