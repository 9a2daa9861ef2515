package org.xuecang.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;

/** Many organisations at once. */
@Path("/api/v1/organisation-imports")
@Tag(name = "organisations")
@RunOnVirtualThread
class OrganisationImportResource {

    @Inject
    OrganisationImportService imports;

    @POST
    @Operation(
            operationId = "importOrganisations",
            summary = "Create or bring up to date many organisations, all or none",
            description = "Every fault of every row is named. With dryRun=true nothing is kept.")
    @Requires("organisation.edit")
    public OrganisationImportResult run(
            @QueryParam("dryRun") @Schema(description = "Do everything and keep nothing") boolean dryRun,
            @Example(name = "village", value = """
                {"under": "0190a0e0-0000-7000-8000-000000000003",
                 "rows": [{"kind": "VILLAGE", "name": "示例村", "from": "2020-01-01",
                           "parentDivisionCode": "320585901", "divisionCode": "320585901201"}]}
                """) ImportOrganisationsRequest request) {
        return imports.run(request);
    }
}
