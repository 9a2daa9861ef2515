package org.xuecang.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;

/** What a unit recommends in a round, as a whole. */
@Path("/api/v1/rounds/{id}/unit-lists/{unitId}")
@Tag(name = "applications")
@RunOnVirtualThread
class UnitListResource {

    @Inject
    UnitListService lists;

    @GET
    @Operation(
            operationId = "getUnitList",
            summary = "Show how what a unit recommends stands to the round's rules",
            description = "To the unit's people and the round's staff.")
    @Requires("application.read")
    public UnitListView get(@PathParam("id") UUID id, @PathParam("unitId") UUID unitId) {
        return lists.get(id, unitId);
    }

    @POST
    @Path("/preselection")
    @Operation(
            operationId = "preselectForUnit",
            summary = "Say how one's unit chose among more than it has places for",
            description = "A later word takes the place of an earlier one.")
    @Requires("application.endorse")
    public UnitListView preselect(
            @PathParam("id") UUID id,
            @PathParam("unitId") UUID unitId,
            @Example(name = "scored", value = "{\"how\": \"经中心评议组打分，取前三项。\"}") PreselectRequest request) {
        return lists.preselect(id, unitId, request);
    }

    @POST
    @Path("/closing")
    @Operation(
            operationId = "closeUnitList",
            summary = "Say that one's unit recommends no others in a round",
            description =
                    "The rules of the list as a whole are asked now; from then on nothing is endorsed or taken back.")
    @Requires("application.endorse")
    public UnitListView close(@PathParam("id") UUID id, @PathParam("unitId") UUID unitId) {
        return lists.close(id, unitId);
    }

    @DELETE
    @Path("/closing")
    @Operation(operationId = "reopenUnitList", summary = "Open one's unit's list again, as long as it may endorse")
    @Requires("application.endorse")
    public UnitListView reopen(@PathParam("id") UUID id, @PathParam("unitId") UUID unitId) {
        return lists.reopen(id, unitId);
    }
}
