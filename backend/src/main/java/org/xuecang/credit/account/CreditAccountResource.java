package org.xuecang.credit.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.xuecang.platform.contract.PatchOf;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

/** Residents' accounts. */
@Path("/api/v1/credit-accounts")
@Tag(name = "credit", description = "The credit bank: residents' accounts, what they learned and their credits")
@RunOnVirtualThread
class CreditAccountResource {

    @Inject
    AccountList list;

    @Inject
    AccountLookup lookup;

    @Inject
    AccountOpening opening;

    @Inject
    AccountService accounts;

    @GET
    @Operation(
            operationId = "listCreditAccounts",
            summary = "List accounts, the latest opened first",
            description = "What is personal is masked, and cannot be filtered by: that is for a lookup.")
    @Requires("credit.account.read")
    public Page<CreditAccountSummary> list(
            @Valid @BeanParam AccountFilter filter,
            @QueryParam("sort") @SortedBy(AccountSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return list.page(filter, new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCreditAccount", summary = "Show an account, masked")
    @Requires("credit.account.read")
    public CreditAccountView get(@PathParam("id") UUID id) {
        return accounts.get(id);
    }

    @GET
    @Path("/{id}/events")
    @Operation(
            operationId = "listCreditAccountEvents",
            summary = "List what was done with an account, the latest first",
            description = "With who saw it in full, and what for.")
    @Requires("credit.account.read")
    public Page<AccountEventView> events(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return accounts.events(id, new PageRequest(limit, cursor));
    }

    @POST
    @Operation(
            operationId = "openCreditAccount",
            summary = "Open an account",
            description = "One person has one account. Who has one already is refused, with the unit in charge of it.")
    @Requires("credit.account.open")
    public RestResponse<CreditAccountView> open(@Example(name = "phone", value = """
                {"unitId": "0190a0e0-0000-7000-8000-000000000040", "townId": "0190a0e0-0000-7000-8000-000000000020",
                 "document": {"kind": "ID_CARD", "number": "320585195804020019"}, "name": "张三", "phone": "13800000001",
                 "way": "PHONE", "consent": {"text": 1, "way": "ON_SCREEN", "givenOn": "2026-03-05"}}
                """) OpenAccountRequest request) {
        CreditAccountView opened = opening.open(request);
        return Created.in("credit-accounts", opened.id(), opened);
    }

    @POST
    @Path("/lookups")
    @Operation(
            operationId = "lookUpCreditAccounts",
            summary = "Find accounts by document, by phone, or by name and year of birth",
            description =
                    "Exactly. Audited. Of an account that the caller may not see, the unit in charge alone is told,"
                            + " and only to who has the document's number.")
    @Requires("credit.account.read")
    public FoundAccounts lookUp(@Example(name = "phone", value = """
                {"phone": "13800000001"}
                """) LookUpAccountRequest request) {
        return lookup.find(request);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchCreditAccount",
            summary = "Correct a name or a phone number, or move to another town")
    @Requires("credit.account.open")
    public CreditAccountView correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @PatchOf(AccountDetails.class) @Example(name = "phone", value = "{\"phone\": \"13800000002\"}")
                    MergePatch patch) {
        return accounts.correct(id, seen, patch);
    }

    @POST
    @Path("/{id}/documents")
    @Operation(
            operationId = "addIdentityDocument",
            summary = "Add a document by which the holder is known",
            description = "Such as the identity card of who was known by a temporary number.")
    @Requires("credit.account.open")
    public CreditAccountView addDocument(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "passport", value = """
                {"kind": "PASSPORT", "number": "E12345678"}
                """) GivenDocument document) {
        return accounts.addDocument(id, seen, document);
    }

    @POST
    @Path("/{id}/disclosure")
    @Operation(
            operationId = "discloseCreditAccount",
            summary = "Show an account in full",
            description = "For a reason, which is kept with who read it and is audited.")
    @Requires("credit.account.disclose")
    public CreditAccountView disclose(
            @PathParam("id") UUID id, @Example(name = "call", value = """
                {"reason": "本人来电核对手机号码"}
                """) ReasonRequest request) {
        return accounts.disclose(id, request);
    }

    @POST
    @Path("/{id}/closing")
    @Operation(
            operationId = "closeCreditAccount",
            summary = "Close an account",
            description = "What was posted stays. It can be opened again.")
    @Requires("credit.account.settle")
    public CreditAccountView close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "moved", value = "{\"reason\": \"迁往外地，本人申请注销\"}") ReasonRequest request) {
        return accounts.close(id, seen, request);
    }

    @POST
    @Path("/{id}/reopening")
    @Operation(operationId = "reopenCreditAccount", summary = "Open a closed account again")
    @Requires("credit.account.settle")
    public CreditAccountView reopen(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "back", value = "{\"reason\": \"迁回本地，本人申请恢复\"}") ReasonRequest request) {
        return accounts.reopen(id, seen, request);
    }

    @POST
    @Path("/{id}/erasure")
    @Operation(
            operationId = "eraseCreditAccount",
            summary = "Erase everything personal of an account, on its holder's request",
            description = "Its number and its postings stay, so that every sum does. It cannot be undone.")
    @Requires("credit.account.settle")
    public CreditAccountView erase(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "asked", value = "{\"reason\": \"本人书面申请删除个人信息\"}") ReasonRequest request) {
        return accounts.erase(id, seen, request);
    }
}
