package org.xuecang.review.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;

/** Much said at once in a round's draft. */
@Path("/api/v1/rounds/{id}/decision")
@Tag(name = "decisions")
@RunOnVirtualThread
class DecisionCompositionResource {

    @Inject
    DecisionComposer composer;

    @Inject
    DecisionDesk desk;

    @POST
    @Path("/composition")
    @Operation(
            operationId = "composeRoundDecision",
            summary = "Say in a round's draft of many cases at once what is decided",
            description =
                    "By a rule on the ranking, or line by line, at most 2,000. Each line is its own: what is wrong with one refuses"
                            + " it alone, and the answer says of each what became of it. Said again nothing changes. The"
                            + " decision itself stays one act: it is signed off as a whole.")
    @Requires("round-decision.edit")
    public ComposedDecision compose(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "A preview, with the message that each would get: the draft stays as it is")
                    boolean dryRun,
            @Example(name = "first of the ranking", value = """
                    {"rule": {"by": "PLACES", "others": true, "steps": [
                        {"grade": "重点", "count": 3, "scoreAtLeast": null},
                        {"grade": null, "count": 10, "scoreAtLeast": null}]}, "lines": null}
                    """) ComposeDecisionRequest request) {
        return composer.compose(id, seen, dryRun, request);
    }

    @POST
    @Path("/sheets")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "readDecisionSheet",
            summary = "Read a list of outcomes (.xlsx, .csv, text with tabs)",
            description = "By the numbers on the receipts; nothing is written. The lines are a composition's.")
    @Requires("round-decision.edit")
    public DecisionSheet read(@PathParam("id") UUID id, @RestForm("file") FileUpload file) {
        desk.handled(id, DecisionPermission.EDIT);
        return DecisionSheetReader.read(file == null ? null : file.uploadedFile());
    }
}
