package org.xuecang.review.pool;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.xuecang.platform.list.SortedBy;

/** An organisation's pool of experts. */
@Path("/api/v1/organisations/{id}/experts")
@Tag(name = "reviews")
@RunOnVirtualThread
class ExpertResource {

    @Inject
    ExpertService experts;

    @GET
    @Operation(
            operationId = "listExperts",
            summary = "List the experts of an organisation by name, with what is known of them",
            description =
                    "Who holds the role of an expert there. With a round also what they have in it, for who assigns it.")
    @Requires("expert.read")
    public Page<ExpertView> list(
            @PathParam("id") UUID id,
            @Valid @BeanParam ExpertFilter filter,
            @QueryParam("sort") @SortedBy(ExpertSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return experts.page(id, filter, new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{expertId}")
    @Operation(operationId = "getExpert", summary = "Show what an organisation knows of an expert")
    @Requires("expert.read")
    public ExpertView get(@PathParam("id") UUID id, @PathParam("expertId") UUID expertId) {
        return experts.get(id, expertId);
    }

    @PUT
    @Path("/{expertId}")
    @Operation(
            operationId = "putExpert",
            summary = "Say what is known of an expert: title, fields, how much they take on, units",
            description = "Whole. Before anything was entered the version is 0.")
    @Requires("expert.edit")
    public ExpertView put(
            @PathParam("id") UUID id,
            @PathParam("expertId") UUID expertId,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "known", value = """
                {"title": "副教授", "fields": ["老年教育"], "capacity": 30,
                    "units": [{"name": "市职业大学", "from": "2019-09-01", "until": "2026-09-01"}]}
                """) PutExpertRequest request) {
        return experts.put(id, expertId, seen, request);
    }
}
