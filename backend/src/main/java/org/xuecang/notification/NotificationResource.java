package org.xuecang.notification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

@Path("/api/v1/notifications")
@RunOnVirtualThread
@Tag(name = "notifications", description = "The caller's own messages")
class NotificationResource {

    @Inject
    NotificationService notifications;

    @GET
    @Operation(
            operationId = "listNotifications",
            summary = "Own messages, the newest first",
            description = "Worded in the language of Accept-Language, or without it in the account's.")
    @APIResponse(responseCode = "200", description = "A page of messages")
    @Requires(Requires.SIGNED_IN)
    public Page<NotificationView> list(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @QueryParam("sort") @SortedBy(NotificationSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor,
            @Context HttpHeaders headers) {
        return notifications.list(
                unread, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/unread-count")
    @Operation(operationId = "countUnreadNotifications", summary = "How many messages are unread")
    @APIResponse(responseCode = "200", description = "The number")
    @Requires(Requires.SIGNED_IN)
    public UnreadCount countUnread() {
        return notifications.countUnread();
    }

    @POST
    @Path("/{id}/reading")
    @Operation(operationId = "readNotification", summary = "Mark a message as read")
    @APIResponse(responseCode = "204", description = "It is read, now or since before")
    @Requires(Requires.SIGNED_IN)
    public void read(@PathParam("id") UUID id) {
        notifications.read(id);
    }

    @POST
    @Path("/reading")
    @Operation(operationId = "readAllNotifications", summary = "Mark all messages as read")
    @APIResponse(responseCode = "204", description = "All are read")
    @Requires(Requires.SIGNED_IN)
    public void readAll() {
        notifications.readAll();
    }
}
