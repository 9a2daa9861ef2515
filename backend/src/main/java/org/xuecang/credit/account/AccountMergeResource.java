package org.xuecang.credit.account;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;

/** Two accounts of one person that become one. */
@Path("/api/v1/account-merges")
@Tag(name = "credit")
@RunOnVirtualThread
class AccountMergeResource {

    @Inject
    AccountMergeService merges;

    @GET
    @Operation(operationId = "listAccountMerges", summary = "List merges of accounts, the latest asked for first")
    @Requires("credit.account.read")
    public Page<AccountMergeView> list(
            @QueryParam("state") MergeState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return merges.page(state, new PageRequest(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAccountMerge", summary = "Show a merge of two accounts")
    @Requires("credit.account.read")
    public AccountMergeView get(@PathParam("id") UUID id) {
        return merges.get(id);
    }

    @POST
    @Operation(
            operationId = "askAccountMerge",
            summary = "Ask that two accounts of one person become one",
            description = "Another member of the staff agrees.")
    @Requires("credit.account.settle")
    public RestResponse<AccountMergeView> ask(@Example(name = "passport", value = """
                {"keptId": "0190a0e0-0000-7000-8000-000000000901", "otherId": "0190a0e0-0000-7000-8000-000000000902",
                 "reason": "本人持身份证和护照到场核对，两个账户为同一人。"}
                """) AskMergeRequest request) {
        AccountMergeView asked = merges.ask(request);
        return Created.in("account-merges", asked.id(), asked);
    }

    @POST
    @Path("/{id}/agreement")
    @Operation(
            operationId = "agreeToAccountMerge",
            summary = "Agree that two accounts become one",
            description =
                    "By somebody else than who asked. Documents go over to the one that stays; what was posted in the"
                            + " other stays there and is read with it.")
    @Requires("credit.account.settle")
    public AccountMergeView agree(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return merges.agree(id, seen);
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(
            operationId = "refuseAccountMerge",
            summary = "Say that two accounts are two people's",
            description = "By somebody else than who asked. They are no longer told as possible duplicates.")
    @Requires("credit.account.settle")
    public AccountMergeView refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "two", value = "{\"reason\": \"同名同年出生的父子二人，证件不同。\"}") ReasonRequest request) {
        return merges.refuse(id, seen, request);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawAccountMerge", summary = "Take back that one asked for a merge")
    @Requires("credit.account.settle")
    public AccountMergeView withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return merges.withdraw(id, seen);
    }
}
