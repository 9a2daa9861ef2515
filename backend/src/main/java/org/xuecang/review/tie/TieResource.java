package org.xuecang.review.tie;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** What people are to each other, as the staff of an organisation keeps it. */
@Path("/api/v1/organisations/{id}/person-ties")
@Tag(name = "reviews")
@RunOnVirtualThread
class TieResource {

    @Inject
    TieService ties;

    @GET
    @Operation(operationId = "listPersonTies", summary = "List what people are to each other, the newest first")
    @Requires("tie.read")
    public Page<TieView> list(
            @PathParam("id") UUID id,
            @QueryParam("name") @Size(max = 100) String name,
            @QueryParam("revoked") boolean revoked,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return ties.page(id, name, revoked, new PageRequest(limit, cursor));
    }

    @POST
    @Operation(
            operationId = "declarePersonTie",
            summary = "Say what two people are to each other",
            description =
                    "They meet in no case of each other's, in any round. What either has of the other's and has not"
                            + " handed in is taken back; what is handed in counts no more unless it is decided.")
    @Requires("tie.declare")
    public TieView declare(@PathParam("id") UUID id, @Example(name = "kin", value = """
                {"kind": "KIN", "personId": "0190a0e0-0000-7000-8000-000000000114",
                    "otherId": "0190a0e0-0000-7000-8000-000000000115", "reason": "兄弟。"}
                """) DeclareTieRequest request) {
        return ties.declare(id, request);
    }

    @POST
    @Path("/{tieId}/revocation")
    @Operation(
            operationId = "revokePersonTie",
            summary = "Say that two people are not that to each other",
            description = "Not of oneself. What was taken back meanwhile stays so.")
    @Requires("tie.revoke")
    public TieView revoke(
            @PathParam("id") UUID id,
            @PathParam("tieId") UUID tieId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "mistaken", value = "{\"reason\": \"同名误登。\"}") RevokeTieRequest request) {
        return ties.revoke(id, tieId, seen, request);
    }
}
