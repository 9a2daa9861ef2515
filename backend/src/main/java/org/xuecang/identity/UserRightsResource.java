package org.xuecang.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;

/** Roles given and taken, delegated, handed over. */
@Path("/api/v1/users/{id}")
@Tag(name = "users")
@RunOnVirtualThread
class UserRightsResource {

    @Inject
    GrantService grants;

    @Inject
    DelegationService delegations;

    @Inject
    HandoverService handovers;

    @POST
    @Path("/grants")
    @Operation(
            operationId = "grantRole",
            summary = "Grant a role",
            description =
                    "Nobody grants more than they hold, nor to themselves. A grant from tomorrow does nothing today.")
    @APIResponse(responseCode = "200", description = "The account with the new grant")
    @Requires("user.grant")
    public UserView grant(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "expert", value = """
                {"role": "EXPERT", "unitId": "0190a0e0-0000-7000-8000-000000000050",
                 "scopeId": "0190a0e0-0000-7000-8000-000000000030", "from": "2030-03-01", "until": "2030-07-01"}
                """) GrantRequest request) {
        return grants.grant(id, seen, request);
    }

    @POST
    @Path("/grants/{grantId}/revocation")
    @Operation(
            operationId = "revokeRole",
            summary = "Revoke a role",
            description = "Ends it at the next call, and what was delegated from it.")
    @APIResponse(responseCode = "200", description = "The account without the grant in force")
    @Requires("user.grant")
    public UserView revoke(
            @PathParam("id") UUID id, @PathParam("grantId") UUID grantId, @HeaderParam("If-Match") IfMatch seen) {
        return grants.revoke(id, grantId, seen);
    }

    @POST
    @Path("/delegations")
    @Operation(
            operationId = "delegateRole",
            summary = "Hand a role to a colleague for a time",
            description =
                    "Ends by itself, and with the role it comes from. It is not delegated further and grants nothing.")
    @APIResponse(responseCode = "200", description = "The delegator's account")
    @Requires("user.delegate")
    public UserView delegate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "two weeks", value = """
                {"grantId": "0190a0e0-0000-7000-8000-000000000701", "toUserId": "0190a0e0-0000-7000-8000-000000000702",
                 "from": "2030-07-01", "until": "2030-07-15"}
                """) DelegationRequest request) {
        return delegations.delegate(id, seen, request);
    }

    @POST
    @Path("/grants/{grantId}/delegation-end")
    @Operation(
            operationId = "endDelegations",
            summary = "End what was delegated from a role",
            description = "Ends all delegations of this grant of the account at the next call.")
    @APIResponse(responseCode = "200", description = "The delegator's account")
    @Requires("user.delegate")
    public UserView endDelegations(
            @PathParam("id") UUID id, @PathParam("grantId") UUID grantId, @HeaderParam("If-Match") IfMatch seen) {
        return delegations.end(id, grantId, seen);
    }

    @POST
    @Path("/handovers")
    @Operation(
            operationId = "handOver",
            summary = "Hand everything open to another person",
            description = "Open work moves at once; roles end on the day and, where wished, pass to the successor.")
    @APIResponse(responseCode = "200", description = "What was handed over; in a dry run, what would be")
    @Requires("user.hand-over")
    public HandoverView handOver(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @QueryParam("dryRun") @Parameter(description = "A preview: the same work, rolled back") boolean dryRun,
            @Example(name = "retiring", value = """
                {"toUserId": "0190a0e0-0000-7000-8000-000000000702", "endsOn": "2030-07-01", "passRoles": true}
                """) HandoverRequest request) {
        return handovers.handOver(id, seen, request);
    }
}
