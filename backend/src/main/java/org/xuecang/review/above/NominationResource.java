package org.xuecang.review.above;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;

/** What goes above in a round that is hosted there. */
@Path("/api/v1/rounds/{id}/nomination")
@Tag(name = "nominations", description = "What goes above, and what comes back")
@RunOnVirtualThread
class NominationResource {

    @Inject
    NominationService nominations;

    @POST
    @Operation(
            operationId = "sealNomination",
            summary = "Seal the selected cases of a round for its host",
            description = "As a ZIP with manifest, list, answers and files; at most as many as the host takes. Once.")
    @Requires("nomination.send")
    public RestResponse<NominationView> seal(
            @PathParam("id") UUID id, @Example(name = "late", value = """
                {"reason": "公示期间有异议，核实后补报，已与市教育局沟通。"}
                """) SealNominationRequest request) {
        return Created.at("rounds/" + id + "/nomination", nominations.seal(id, request));
    }

    @GET
    @Operation(operationId = "getNomination", summary = "Show what was sent above, and what has come back")
    @Requires("nomination.read")
    public NominationView get(@PathParam("id") UUID id) {
        return nominations.get(id);
    }

    @POST
    @Path("/dispatch")
    @Operation(
            operationId = "dispatchNomination",
            summary = "Enter that the package was sent",
            description = "Its cases wait for the host's result from now on, and nothing of them is overdue.")
    @Requires("nomination.send")
    public NominationView dispatch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "courier", value = """
                {"on": "2026-06-12", "how": "机要交换，纸质一式两份"}
                """) DispatchNominationRequest request) {
        return nominations.dispatch(id, seen, request);
    }

    @POST
    @Path("/receipt")
    @Operation(operationId = "recordNominationReceipt", summary = "Enter that the host has the package")
    @Requires("nomination.send")
    public NominationView receive(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "number", value = """
                {"number": "苏终收〔2026〕031", "on": "2026-06-14", "fileId": null}
                """) RecordReceiptRequest request) {
        return nominations.receive(id, seen, request);
    }
}
