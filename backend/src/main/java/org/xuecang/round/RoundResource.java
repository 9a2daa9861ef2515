package org.xuecang.round;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Requires;
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.contract.PatchOf;
import org.xuecang.platform.http.Created;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.MergePatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortedBy;

/** Calls for applications. */
@Path("/api/v1/rounds")
@Tag(name = "rounds", description = "Calls for applications: prepared, opened, closed")
@RunOnVirtualThread
class RoundResource {

    @Inject
    FormMoveService formMoves;

    @Inject
    RoundService rounds;

    @Inject
    RoundOpeningService openings;

    @Inject
    RoundRuleService rules;

    @Inject
    RoundEndService ends;

    @GET
    @Operation(
            operationId = "listRounds",
            summary = "List rounds, the latest year first",
            description = "Staff see drafts too.")
    @Requires("round.read")
    public Page<RoundSummary> list(
            @QueryParam("programme") UUID programme,
            @QueryParam("template")
                    @Schema(description = "Only those that keep a version of this form, rubric or pipeline")
                    UUID template,
            @QueryParam("year") @Min(1990) @Max(2100) Integer year,
            @QueryParam("standing") RoundStanding standing,
            @QueryParam("hosted") Hosting hosted,
            @QueryParam("unit") @Schema(description = "Only those that call this unit") UUID unit,
            @QueryParam("title") @Size(max = 200) @Schema(description = "Part of the title") String title,
            @QueryParam("q")
                    @Size(max = 100) @Schema(description = "Words with spaces between, each in the title or the programme's name")
                    String q,
            @QueryParam("sort") @SortedBy(RoundSort.class) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MOST) int limit,
            @QueryParam("cursor") @Size(max = PageRequest.CURSOR) String cursor) {
        return rounds.list(
                new RoundList.Filter(programme, template, year, standing, hosted, unit, title, q),
                new PageRequest(limit, cursor, sort));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRound", summary = "Show a round; of a draft also what stops it from opening")
    @Requires("round.read")
    public RoundView get(@PathParam("id") UUID id) {
        return rounds.get(id);
    }

    @POST
    @Operation(
            operationId = "createRound",
            summary = "Prepare a round of a programme",
            description =
                    "It begins with the latest published form, rubric and pipeline of its programme, and the rules of its latest round.")
    @Requires("round.edit")
    public RestResponse<RoundView> create(@Example(name = "fifth", value = """
                {"programmeId": "0190a0e0-0000-7000-8000-000000000101", "year": 2026, "batch": 5,
                 "level": "COUNTY", "hosted": "HERE"}
                """) CreateRoundRequest request) {
        RoundView created = rounds.create(Ids.next(), request);
        return Created.in("rounds", created.id(), created);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patchRound", summary = "Change what a round says while it is prepared")
    @Requires("round.edit")
    public RoundView patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @PatchOf(RoundDescription.class) @Example(name = "window", value = """
                {"opensAt": "2026-05-06T09:00:00+08:00", "closesAt": "2026-05-29T17:00:00+08:00"}
                """) MergePatch patch) {
        return rounds.patch(id, seen, patch);
    }

    @PUT
    @Path("/{id}/rules")
    @Operation(
            operationId = "setRoundRules",
            summary = "Say what a round asks of who applies and of what a unit recommends",
            description =
                    "All of its rules, while it is prepared; kinds and their settings are those of listRuleKinds. A new"
                            + " round begins with those of its programme's latest.")
    @Requires("round.edit")
    public RoundView setRules(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "young", value = """
                {"rules": [{"kind": "born-share", "effect": "STOPS",
                    "settings": {"bornFrom": "1986-01-01", "percent": "30"}}]}
                """) SetRulesRequest request) {
        return rules.set(id, seen, request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardRound", summary = "Give up a round that has not opened")
    @Requires("round.edit")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        rounds.discard(id, seen);
    }

    @POST
    @Path("/{id}/opening")
    @Operation(
            operationId = "openRound",
            summary = "Open a round to the units it calls",
            description =
                    "It keeps what it opens with: form, rubric, stages, tie rule. Its end can be moved until cases are decided.")
    @Requires("round.edit")
    public RoundView open(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return openings.open(id, seen);
    }

    @POST
    @Path("/{id}/extensions")
    @Operation(
            operationId = "extendRound",
            summary = "Move the end of a round's window, for all, one unit or one applicant",
            description =
                    "To a later time, a year at most behind now or the end with which the round opened, whichever is later; also"
                            + " once it has ended, until a case has come to where it is decided. What was moved can go back"
                            + " to an earlier time that has not passed: for all not before the end with which the round"
                            + " opened, for one unit or applicant not before what holds without theirs. For an application the latest end"
                            + " holds, of the round, its unit and its applicant; ranking and what else waits for the"
                            + " window's end waits for the last of all.")
    @Requires("round.edit")
    public RoundView extend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "week", value = """
                {"closesAt": "2026-06-05T17:00:00+08:00", "reason": "防汛期间，顺延一周。"}
                """) ExtendRoundRequest request) {
        return ends.extend(id, seen, request);
    }

    @POST
    @Path("/{id}/form-moves")
    @Operation(
            operationId = "moveRoundForm",
            summary = "Go on with another version of the round's form",
            description =
                    "Drafts come under it: an answer stays where its place is there and takes it, all else is kept beside"
                            + " the draft and shown to its writers, who are told. What was handed in stays as it is.")
    @Requires("round.edit")
    public FormMoveView moveForm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @QueryParam("dryRun") @Parameter(description = "A preview: nothing moves") boolean dryRun,
            @Example(name = "fields", value = """
                {"formVersionId": "0190a0e0-0000-7000-8000-000000000040", "reason": "补充经费预算一栏。"}
                """) MoveFormRequest request) {
        return formMoves.move(id, seen, request);
    }

    @POST
    @Path("/{id}/closing")
    @Operation(
            operationId = "closeRound",
            summary = "End a round's window now",
            description = "For all but units and applicants who were given longer.")
    @Requires("round.edit")
    public RoundView close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "complete", value = "{\"reason\": \"各单位均已提交。\"}") CloseRoundRequest request) {
        return ends.close(id, seen, request);
    }
}
