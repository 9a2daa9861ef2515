package org.xuecang.round.ready;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.Created;
import org.xuecang.round.programme.ProgrammeView;

/** Programmes as they are usually run. */
@Path("/api/v1/ready-programmes")
@Tag(name = "programmes")
@RunOnVirtualThread
class ReadyProgrammeResource {

    private static final String CODE = "[a-z][a-z-]{1,39}";

    @Inject
    ReadyProgrammeService ready;

    @GET
    @Operation(
            operationId = "listReadyProgrammes",
            summary = "List the programmes for which form, rubric and pipeline are ready to be taken")
    @Requires("stage-kind.read")
    public List<ReadyProgrammeSummary> list() {
        return ready.list();
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getReadyProgramme",
            summary = "Show a ready programme with its form, rubric and pipeline",
            description = "Each is a document that importTemplate takes.")
    @Requires("stage-kind.read")
    public ReadyProgramme get(@PathParam("code") @Pattern(regexp = CODE) String code) {
        return ready.get(code);
    }

    @POST
    @Path("/{code}/copies")
    @Operation(
            operationId = "takeReadyProgramme",
            summary = "Make a programme of a ready one",
            description = "Its form, rubric and pipeline are published as one's own; they can be changed as any other.")
    @Requires("programme.edit")
    public RestResponse<ProgrammeView> take(
            @PathParam("code") @Pattern(regexp = CODE) String code,
            @Example(name = "named", value = "{\"name\": \"市民学习苑（第二批）\"}") TakeReadyProgrammeRequest request) {
        ProgrammeView taken = ready.take(code, request);
        return Created.in("programmes", taken.id(), taken);
    }
}
