package org.xuecang.review.decision;

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
import org.xuecang.application.ApplicationFilter;
import org.xuecang.application.ApplicationSort;
import org.xuecang.platform.access.AuditedRead;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;
import org.xuecang.platform.sheet.Sheet;
import org.xuecang.platform.sheet.SheetColumns;
import org.xuecang.platform.sheet.SheetFile;

/** Applications as a spreadsheet. */
@Path("/api/v1/applications/export")
@Tag(name = "decisions")
@RunOnVirtualThread
class ApplicationExportResource {

    @Inject
    ApplicationExport exports;

    @GET
    @Produces(Sheet.MEDIA_TYPE)
    @Operation(
            operationId = "exportApplications",
            summary = "Download the list of applications as a spreadsheet",
            description = "The same rows as the list with the same filters, and what came of each."
                    + " What experts gave only for those who oversee or handle the case.")
    @APIResponse(responseCode = "200", description = "An .xlsx file")
    @AuditedRead
    @Requires("application.read")
    public SheetFile export(
            @Valid @BeanParam ApplicationFilter filter,
            @QueryParam("sort") @SortedBy(ApplicationSort.class) String sort,
            @QueryParam("columns")
                    @Size(max = SheetColumns.CHOICE) @Schema(
                            description = "Names with commas between, in the wanted order; all if not given. There are "
                                    + "round, title, unit, applicant, state, stage, rank, receiptNumber, submittedAt, reviews,"
                                    + " score, place, outcome, grade, level, documentNumber, awardedOn, withdrawnOn, programme,"
                                    + " category, exempt")
                    String columns) {
        return exports.of(filter, new PageRequest(PageRequest.MOST, null, sort), columns);
    }
}
