package org.xuecang.round;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** The units that a round calls. */
@Path("/api/v1/rounds/{id}")
@Tag(name = "rounds")
@RunOnVirtualThread
class RoundUnitResource {

    @Inject
    RoundUnitService units;

    @GET
    @Path("/quotas")
    @Operation(
            operationId = "listRoundQuotas",
            summary = "List which units may apply and how many each may recommend, in division order",
            description = "Others than staff see their own units.")
    @Requires("round.read")
    public Page<QuotaView> quotas(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return units.quotas(id, new PageRequest(limit, cursor));
    }

    @PUT
    @Path("/quotas")
    @Operation(
            operationId = "setRoundQuotas",
            summary = "Say which units may apply and how many each may recommend",
            description =
                    "All of them; a quota can be changed after the opening, but not below what has been recommended, and"
                            + " no unit added for whose cases somebody would have to stand in first.")
    @Requires("round.edit")
    public RoundView setQuotas(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "two", value = """
                {"quotas": [{"unitId": "0190a0e0-0000-7000-8000-000000000040", "atMost": 2}]}
                """) SetQuotasRequest request) {
        return units.setQuotas(id, seen, request);
    }

    @PUT
    @Path("/stand-ins")
    @Operation(
            operationId = "setRoundStandIns",
            summary = "Say who handles the cases of the organiser's own units",
            description =
                    "Nobody checks, assigns, ranks or decides a case of their own unit. Once the round has opened no unit"
                            + " is left without anybody.")
    @Requires("round.edit")
    public RoundView setStandIns(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "one", value = """
                {"standIns": [{"unitId": "0190a0e0-0000-7000-8000-000000000007",
                    "userId": "0190a0e0-0000-7000-8000-000000000201"}]}
                """) SetStandInsRequest request) {
        return units.setStandIns(id, seen, request);
    }
}
