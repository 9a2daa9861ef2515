package org.xuecang.savedview;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** Views of lists. */
@Path("/api/v1/saved-views")
@Tag(name = "saved-views", description = "What lists were narrowed to, kept by a name and shared with colleagues")
@RunOnVirtualThread
class SavedViewResource {

    @Inject
    SavedViewService views;

    @GET
    @Operation(
            operationId = "listSavedViews",
            summary = "List one's own views and those shared in one's unit, by name",
            description =
                    "A view holds what a list was narrowed to, never its rows: who opens it sees by their own rights.")
    @Requires("saved-view.read")
    public Page<SavedView> list(
            @QueryParam("list") SavedList list,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return views.page(list, new PageRequest(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSavedView", summary = "Show a view")
    @Requires("saved-view.read")
    public SavedView get(@PathParam("id") UUID id) {
        return views.get(id);
    }

    @POST
    @Operation(
            operationId = "createSavedView",
            summary = "Keep a view of a list",
            description = "Names of filters and columns are the list's own business and are not checked.")
    @Requires("saved-view.keep")
    public RestResponse<SavedView> create(@Example(name = "returned", value = """
                {"list": "APPLICATIONS", "content": {"name": "退回过的", "shared": true, "filter": {"returned": "true"},
                    "sort": "-submittedAt", "columns": ["title", "unit", "state"]}}
                """) CreateSavedViewRequest request) {
        SavedView created = views.create(Ids.next(), request);
        return Created.in("saved-views", created.id(), created);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putSavedView",
            summary = "Change one's own view: its name, what it keeps, whether it is shared",
            description = "Whole.")
    @Requires("saved-view.keep")
    public SavedView put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "renamed", value = """
                {"name": "退回过的", "shared": false, "filter": {"returned": "true"}, "sort": null, "columns": []}
                """) SavedViewContent content) {
        return views.put(id, seen, content);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteSavedView",
            summary = "Keep a view no longer",
            description = "One's own; a shared one also by who administrates the unit.")
    @Requires("saved-view.remove")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        views.remove(id, seen);
    }

    @POST
    @Path("/{id}/first-opening")
    @Operation(
            operationId = "openSavedViewFirst",
            summary = "Let one's list open with a view",
            description = "For the caller alone, and instead of the one before.")
    @Requires("saved-view.read")
    public SavedView openFirst(@PathParam("id") UUID id) {
        return views.openFirst(id);
    }

    @DELETE
    @Path("/{id}/first-opening")
    @Operation(operationId = "openSavedViewFirstNoMore", summary = "Let one's list open as it is")
    @Requires("saved-view.read")
    public SavedView openFirstNoMore(@PathParam("id") UUID id) {
        return views.openFirstNoMore(id);
    }
}
