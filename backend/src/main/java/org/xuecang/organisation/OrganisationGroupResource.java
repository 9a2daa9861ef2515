package org.xuecang.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
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

/** Kinds of unit that notices name as one. */
@Path("/api/v1/organisation-groups")
@Tag(name = "organisation-groups", description = "Kinds of unit that notices name as one, expanded on a day")
@RunOnVirtualThread
class OrganisationGroupResource {

    private static final String EXAMPLE = """
            {"ownerId": "0190a0e0-0000-7000-8000-000000000003", "name": "各区镇（街道）社区教育中心",
             "aliases": ["各社区教育中心"],
             "rule": {"kind": "CENTRE", "belowId": "0190a0e0-0000-7000-8000-000000000003"}, "members": []}
            """;

    @Inject
    OrganisationGroupService groups;

    @GET
    @Operation(operationId = "listOrganisationGroups", summary = "List groups by name")
    @Requires("organisation.read")
    public Page<OrganisationGroupSummary> list(
            @QueryParam("owner") UUID owner,
            @QueryParam("name") @Size(max = Bounds.NAME) String name,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return groups.list(owner, name, new PageRequest(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganisationGroup", summary = "Show a group, its rule and named members")
    @Requires("organisation.read")
    public OrganisationGroupView get(@PathParam("id") UUID id) {
        return groups.get(id);
    }

    @GET
    @Path("/{id}/expansion")
    @Operation(
            operationId = "expandOrganisationGroup",
            summary = "List who belongs to a group on a day, in division order",
            description = "An empty list says that the group has no member on that day.")
    @Requires("organisation.read")
    public Page<OrganisationSummary> expand(
            @PathParam("id") UUID id,
            @QueryParam("on") @Schema(description = "As of this day; today if not given") LocalDate on,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return groups.expand(id, on, new PageRequest(limit, cursor));
    }

    @POST
    @Operation(operationId = "createOrganisationGroup", summary = "Create a group")
    @Requires("organisation.edit")
    public RestResponse<OrganisationGroupView> create(
            @Example(name = "centres", value = EXAMPLE) DefineGroupRequest request) {
        OrganisationGroupView created = groups.create(Ids.next(), request);
        return Created.in("organisation-groups", created.id(), created);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "replaceOrganisationGroup",
            summary = "Say anew what a group is called and who belongs to it")
    @Requires("organisation.edit")
    public OrganisationGroupView replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "centres", value = EXAMPLE) DefineGroupRequest request) {
        return groups.replace(id, seen, request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteOrganisationGroup", summary = "Delete a group that nothing refers to")
    @Requires("organisation.edit")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        groups.delete(id, seen);
    }
}
