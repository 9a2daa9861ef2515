package org.xuecang.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.access.Role;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

/** Accounts: who there is, inviting, disabling, new passwords. */
@Path("/api/v1/users")
@Tag(name = "users", description = "Accounts, their dated roles, delegation and handover")
@RunOnVirtualThread
class UserResource {

    @Inject
    UserDirectory directory;

    @Inject
    Invitations invitations;

    @Inject
    AccountService accounts;

    @GET
    @Operation(operationId = "listUsers", summary = "List accounts by name")
    @APIResponse(responseCode = "200", description = "A page of accounts")
    @Requires("user.read")
    public Page<UserSummary> list(
            @QueryParam("unit") @Parameter(description = "Belongs to this unit today") UUID unit,
            @QueryParam("role") @Parameter(description = "Holds this role today, in the unit if one is given")
                    Role role,
            @QueryParam("name") @Size(max = 100) @Parameter(description = "Part of the display name or username")
                    String name,
            @QueryParam("state") UserState state,
            @QueryParam("sort") @SortedBy(UserSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return directory.list(new UserDirectory.Filter(unit, role, name, state), new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUser", summary = "Show an account with its roles")
    @APIResponse(responseCode = "200", description = "The account")
    @Requires("user.read")
    public UserView get(@PathParam("id") UUID id) {
        return directory.get(id);
    }

    @POST
    @Operation(
            operationId = "inviteUser",
            summary = "Make an account with its first role",
            description = "Answers a password for the first sign-in, shown this once. While the sign-in service is down"
                    + " the account is made, without a password; with an e-mail address, which only that service keeps,"
                    + " it is refused.")
    @APIResponse(
            responseCode = "201",
            description = "The account and the one-time password",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = InvitedUserView.class)))
    @Requires("user.invite")
    public RestResponse<InvitedUserView> invite(
            @Example(name = "centre officer", value = """
                {"username": "huangjing-wang", "displayName": "王秀英", "phone": "13800001234",
                 "grant": {"role": "CENTRE_OFFICER", "unitId": "0190a0e0-0000-7000-8000-000000000060"}}
                """) InviteUserRequest request,
            @QueryParam("dryRun") @Parameter(description = "Checks only; nothing is made") boolean dryRun) {
        InvitedUserView invited = invitations.invite(request, dryRun);
        return Created.in("users", invited.user().id(), invited);
    }

    @POST
    @Path("/{id}/disabling")
    @Operation(
            operationId = "disableUser",
            summary = "Disable an account",
            description =
                    "Its next call is refused, whatever token it bears; its sessions end, what it had delegated too.")
    @APIResponse(responseCode = "200", description = "The account, disabled")
    @Requires("user.edit")
    public UserView disable(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return accounts.disable(id, seen);
    }

    @POST
    @Path("/{id}/enabling")
    @Operation(operationId = "enableUser", summary = "Enable a disabled account")
    @APIResponse(responseCode = "200", description = "The account, active")
    @Requires("user.edit")
    public UserView enable(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return accounts.enable(id, seen);
    }

    @POST
    @Path("/{id}/password-resets")
    @Operation(
            operationId = "resetPassword",
            summary = "Give a one-time password",
            description = "Ends the account's sessions. The password is shown this once and kept nowhere; a repeated"
                    + " request does not show it again.")
    @APIResponse(
            responseCode = "200",
            description = "The one-time password",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OneTimePasswordView.class)))
    @Requires("user.edit")
    public OneTimePasswordView resetPassword(
            @PathParam("id") UUID id,
            @QueryParam("dryRun") @Parameter(description = "Checks only; nothing is changed") boolean dryRun) {
        return accounts.resetPassword(id, dryRun);
    }
}
