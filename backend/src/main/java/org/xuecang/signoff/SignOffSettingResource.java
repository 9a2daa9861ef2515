package org.xuecang.signoff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.http.IfMatch;

@Path("/api/v1/sign-off-settings/{organisationId}")
@RunOnVirtualThread
@Tag(name = "sign-offs", description = "Drafted, checked, approved: by a leader or a meeting")
class SignOffSettingResource {

    @Inject
    SignOffSettingService settings;

    @GET
    @Operation(operationId = "getSignOffSetting", summary = "What an organisation allows in its sign-offs")
    @Requires("sign-off.read-setting")
    public SignOffSetting get(@PathParam("organisationId") UUID organisationId) {
        return settings.read(organisationId);
    }

    @PUT
    @Operation(
            operationId = "setSignOffSetting",
            summary = "Allow or forbid one person to hold two of the three steps",
            description = "The version of a setting that nobody ever set is 0.")
    @Requires("sign-off.set")
    public SignOffSetting set(
            @PathParam("organisationId") UUID organisationId,
            @HeaderParam("If-Match") IfMatch seen,
            SetSignOffRequest request) {
        return settings.set(organisationId, seen, request);
    }
}
