package org.xuecang.review;

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
import org.xuecang.platform.contract.Example;
import org.xuecang.platform.http.IfMatch;

/** What the public voted of an application. */
@Path("/api/v1/applications/{id}/votes")
@Tag(name = "reviews")
@RunOnVirtualThread
class CaseVotesResource {

    @Inject
    VoteService votes;

    @GET
    @Operation(
            operationId = "getCaseVotes",
            summary = "Show the votes that were counted for an application, as its rubric asks for them",
            description = "For those who oversee or handle the case.")
    @Requires("review.read")
    public CaseVotesView get(@PathParam("id") UUID id) {
        return votes.get(id);
    }

    @PUT
    @Operation(
            operationId = "putCaseVotes",
            summary = "Enter the votes that were counted for an application",
            description =
                    "All of them. Before anything was entered the version is 0; once the case is ranked they stay.")
    @Requires("review.assign")
    public CaseVotesView put(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            @Example(name = "public", value = """
                {"votes": [{"key": "public", "votes": 1280, "source": "太仓社区教育公众号投票，9 月 30 日截止"}]}
                """) PutVotesRequest request) {
        return votes.put(id, seen, request);
    }
}
