package org.xuecang.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

@Path("/api/v1/audit-events")
@Tag(name = "audit")
@RunOnVirtualThread
class AuditResource {

    @Inject
    AuditService audit;

    @GET
    @Operation(
            operationId = "listAuditEvents",
            summary = "What was done",
            description = "Newest first, over the organisations the caller audits or administers.")
    @Requires("audit.read")
    public Page<AuditEventView> list(
            @Parameter(description = "From this moment on") @QueryParam("from") OffsetDateTime from,
            @Parameter(description = "Before this moment") @QueryParam("to") OffsetDateTime to,
            @QueryParam("actor") UUID actor,
            @Parameter(description = "An operationId") @QueryParam("operation") @Size(max = 100) String operation,
            @QueryParam("organisation") UUID organisation,
            @QueryParam("sort") @SortedBy(AuditSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        AuditFilter filter = new AuditFilter(
                from == null ? null : from.toInstant(),
                to == null ? null : to.toInstant(),
                actor,
                operation,
                organisation);
        return audit.list(filter, new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifyAuditTrail",
            summary = "Check the audit trail",
            description = "Computes every seal again from the events it covers and names the first that does not fit.")
    @Requires("audit.read")
    public AuditVerificationView verify() {
        return audit.verify();
    }
}
