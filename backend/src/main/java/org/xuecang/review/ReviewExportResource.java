package org.xuecang.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.AuditedRead;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;
import org.xuecang.platform.sheet.Sheet;
import org.xuecang.platform.sheet.SheetColumns;
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
            @Valid @BeanParam ReviewFilter filter,
            @QueryParam("sort") @SortedBy(ReviewSort.class) String sort,
            @QueryParam("columns")
                    @Size(max = SheetColumns.CHOICE) @Schema(
                            description = "Names with commas between, in the wanted order; all if not given. There are "
                                    + "title, unit, round, stage, reviewerName, state, total, points, vetoes, comment, submittedAt,"
                                    + " scorer, votes, assignedAt, dueOn")
                    String columns) {
        return exports.of(filter, new PageRequest(PageRequest.MOST, null, sort), columns);
    }
}
