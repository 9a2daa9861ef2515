package org.xuecang.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.AuditedRead;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;
import org.xuecang.platform.sheet.Sheet;
import org.xuecang.platform.sheet.SheetFile;

/** Reviews as a spreadsheet. */
@Path("/api/v1/reviews/export")
@Tag(name = "reviews")
@RunOnVirtualThread
class ReviewExportResource {

    @Inject
    ReviewExport exports;

    @GET
    @Produces(Sheet.MEDIA_TYPE)
    @Operation(
            operationId = "exportReviews",
            summary = "Download the list of reviews as a spreadsheet",
            description = "The same rows as the list with the same filters, with the points of each criterion."
                    + " Of one round each criterion has a column. What stands in a sheet shows to others than its"
                    + " expert once it is handed in.")
    @APIResponse(responseCode = "200", description = "An .xlsx file")
    @AuditedRead
    @Requires("review.read")
    public SheetFile export(
            @QueryParam("round") UUID round,
            @QueryParam("stage") @Parameter(description = "A stage of a round") UUID stage,
            @QueryParam("application") UUID application,
            @QueryParam("reviewer") UUID reviewer,
            @QueryParam("state") ReviewState state,
            @QueryParam("title") @Size(max = 100) @Parameter(description = "Part of the application's title")
                    String title,
            @QueryParam("sort") @SortedBy(ReviewSort.class) String sort) {
        return exports.of(
                new ReviewList.Filter(round, stage, application, reviewer, state, title),
                new PageRequest(PageRequest.MOST, null, sort));
    }
}
