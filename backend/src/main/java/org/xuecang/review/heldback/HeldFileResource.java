package org.xuecang.review.heldback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

/** Files of a round that are held back from the experts of its blind stages. */
@Path("/api/v1/rounds/{id}/held-files")
@Tag(name = "reviews")
@RunOnVirtualThread
class HeldFileResource {

    @Inject
    HeldFileList files;

    @GET
    @Operation(
            operationId = "listHeldFiles",
            summary = "List a round's files that are, or were, held back from the experts of a blind stage",
            description = "Of cases that the caller oversees or handles; from when a blind stage lies before the case.")
    @Requires("review.read")
    public Page<HeldFileSummary> list(
            @PathParam("id") UUID id,
            @Valid @BeanParam HeldFileFilter filter,
            @QueryParam("sort") @SortedBy(HeldFileSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return files.page(id, filter, new PageRequest(limit, cursor, sort));
    }
}
