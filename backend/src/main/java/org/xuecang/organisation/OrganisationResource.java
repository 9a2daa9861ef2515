package org.xuecang.organisation;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.contract.PatchOf;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

/** Organisations from province to village, on any day. */
@Path("/api/v1/organisations")
@Tag(name = "organisations", description = "Organisations from province to village, as of any day")
@RunOnVirtualThread
class OrganisationResource {

    @Inject
    OrganisationService organisations;

    @GET
    @Operation(
            operationId = "listOrganisations",
            summary = "List organisations in division order",
            description = "Depth first, siblings by their order, then division code. Never ranked by any figure.")
    @Requires("organisation.read")
    public Page<OrganisationSummary> list(
            @QueryParam("on") @Schema(description = "As of this day; today if not given") LocalDate on,
            @QueryParam("kind") OrganisationKind kind,
            @QueryParam("below") @Schema(description = "This organisation and all below it") UUID below,
            @QueryParam("name")
                    @Size(max = Bounds.NAME) @Schema(description = "Part of any name it has or had, official or not")
                    String name,
            @QueryParam("called")
                    @Size(max = Bounds.NAME) @Schema(description = "Exactly one of the names it has or had, official or not")
                    String called,
            @QueryParam("sort") @SortedBy(OrganisationSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return organisations.list(on, kind, below, name, called, new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/tree")
    @Operation(operationId = "getOrganisationTree", summary = "Show the upper levels of the tree on a day")
    @Requires("organisation.read")
    public OrganisationTreeView tree(
            @QueryParam("on") LocalDate on,
            @QueryParam("root") @Schema(description = "Where to begin; the top if not given") UUID root,
            @QueryParam("levels")
                    @DefaultValue("2")
                    @Min(0) @Max(6) @Schema(description = "How many levels below the root")
                    int levels) {
        return organisations.tree(on, root, levels);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganisation", summary = "Show an organisation as of a day, with its history")
    @Requires("organisation.read")
    public OrganisationView get(@PathParam("id") UUID id, @QueryParam("on") LocalDate on) {
        return organisations.get(id, on);
    }

    @POST
    @Operation(operationId = "createOrganisation", summary = "Create an organisation under another")
    @Requires("organisation.edit")
    public RestResponse<OrganisationView> create(
            @Example(name = "centre", value = """
                {"kind": "CENTRE", "name": "示例镇社区教育中心", "foundedOn": "2020-01-01",
                 "parentId": "0190a0e0-0000-7000-8000-000000000040", "aliases": ["示例社教中心"]}
                """) CreateOrganisationRequest request) {
        OrganisationView created = organisations.create(request);
        return Created.in("organisations", created.id(), created);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patchOrganisation", summary = "Change kind, division code or order among siblings")
    @Requires("organisation.edit")
    public OrganisationView patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @PatchOf(OrganisationDescription.class) @Example(name = "order", value = "{\"sortOrder\": 30}")
                    MergePatch patch) {
        return organisations.patch(id, seen, patch);
    }

    @POST
    @Path("/{id}/names")
    @Operation(operationId = "renameOrganisation", summary = "Rename an organisation from a day on")
    @Requires("organisation.edit")
    public OrganisationView rename(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "renamed", value = """
                {"name": "示例街道社区教育中心", "from": "2024-07-01", "keepFormerAsAlias": true}
                """) RenameOrganisationRequest request) {
        return organisations.rename(id, seen, request);
    }

    @POST
    @Path("/{id}/aliases")
    @Operation(operationId = "addOrganisationAlias", summary = "Record by what other name it is called, and when")
    @Requires("organisation.edit")
    public OrganisationView addAlias(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "alias", value = """
                {"name": "示例社教中心", "from": "2020-01-01", "until": null}
                """) AddAliasRequest request) {
        return organisations.addAlias(id, seen, request);
    }

    @POST
    @Path("/{id}/moves")
    @Operation(operationId = "moveOrganisation", summary = "Put an organisation under another from a day on")
    @Requires("organisation.edit")
    public OrganisationView move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "moved", value = """
                {"parentId": "0190a0e0-0000-7000-8000-000000000041", "from": "2025-01-01"}
                """) MoveOrganisationRequest request) {
        return organisations.move(id, seen, request);
    }

    @POST
    @Path("/{id}/closing")
    @Operation(operationId = "closeOrganisation", summary = "End an organisation on a day")
    @Requires("organisation.edit")
    public OrganisationView close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "closed", value = """
                {"on": "2026-01-01"}
                """) CloseOrganisationRequest request) {
        return organisations.close(id, seen, request);
    }
}
