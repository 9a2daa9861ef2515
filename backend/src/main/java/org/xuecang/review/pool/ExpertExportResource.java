package org.xuecang.review.pool;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
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

/** An organisation's experts as a spreadsheet. */
@Path("/api/v1/organisations/{id}/experts/export")
@Tag(name = "reviews")
@RunOnVirtualThread
class ExpertExportResource {

    @Inject
    ExpertExport exports;

    @GET
    @Produces(Sheet.MEDIA_TYPE)
    @Operation(
            operationId = "exportExperts",
            summary = "Download the list of an organisation's experts as a spreadsheet",
            description = "The same rows as the list with the same filters.")
    @APIResponse(responseCode = "200", description = "An .xlsx file")
    @AuditedRead
    @Requires("expert.read")
    public SheetFile export(
            @PathParam("id") UUID id,
            @Valid @BeanParam ExpertFilter filter,
            @QueryParam("sort") @SortedBy(ExpertSort.class) String sort,
            @QueryParam("columns")
                    @Size(max = SheetColumns.CHOICE) @Schema(
                            description =
                                    "Names with commas between, in the wanted order; all if not given. There are name,"
                                            + " units, title, fields, poolUnits, capacity, open, inRound, invitation")
                    String columns) {
        return exports.of(id, filter, new PageRequest(PageRequest.MOST, null, sort), columns);
    }
}
