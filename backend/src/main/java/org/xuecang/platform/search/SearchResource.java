package org.xuecang.platform.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;

/** The search box. */
@Path("/api/v1/search")
@Tag(name = "search", description = "One box over applications, reviews, experts, rounds and awards")
@RunOnVirtualThread
class SearchResource {

    @Inject
    SearchService search;

    @GET
    @Operation(
            operationId = "search",
            summary = "Find applications, reviews, experts, rounds and awards by a few words",
            description =
                    "Each word has to stand somewhere in a thing, in its title, its unit's name, a name of its people, its"
                            + " round or its number. Found is what the caller may list, in the order of the lists.")
    @Requires("search.read")
    public SearchView search(
            @QueryParam("q") @Size(max = 100) @Schema(description = "Words with spaces between; nothing finds nothing")
                    String q,
            @QueryParam("limit")
                    @DefaultValue("5")
                    @Min(1) @Max(20) @Schema(description = "How many of each kind at most")
                    int limit) {
        return search.find(q, limit);
    }
}
