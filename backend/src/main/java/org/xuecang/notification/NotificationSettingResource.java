package org.xuecang.notification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.http.IfMatch;

@Path("/api/v1/notification-settings")
@RunOnVirtualThread
@Tag(name = "notifications", description = "The caller's own messages")
class NotificationSettingResource {

    @Inject
    NotificationSettings settings;

    @GET
    @Operation(operationId = "getNotificationSettings", summary = "What the caller has chosen")
    @APIResponse(responseCode = "200", description = "The choice")
    @Requires(Requires.SIGNED_IN)
    public NotificationSetting get() {
        return settings.read();
    }

    @PUT
    @Operation(operationId = "setNotificationSettings", summary = "Choose whether the daily digest comes by mail")
    @APIResponse(responseCode = "200", description = "The choice as made")
    @Requires(Requires.SIGNED_IN)
    public NotificationSetting set(@HeaderParam("If-Match") IfMatch seen, SetNotificationsRequest request) {
        return settings.set(seen, request);
    }
}
